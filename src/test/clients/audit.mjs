// Every MUST and SHOULD of the public audit of GraphQL over HTTP.
import { auditServer } from 'graphql-http';

const url = process.argv[2];
const results = await auditServer({ url: `${url}/graphql` });
const missed = results.filter(({ name, status }) => status !== 'ok' && !name.startsWith('MAY'));
for (const { id, name, reason } of missed) {
    console.error(`${id} ${name}: ${reason}`);
}
const may = results.filter(({ name, status }) => status !== 'ok' && name.startsWith('MAY'));
console.log(`audit: ${results.length - missed.length - may.length} of ${results.length} pass, ${missed.length} of MUST and SHOULD do not`);
may.forEach(({ id, name }) => console.log(`  not done: ${id} ${name}`));
if (missed.length > 0 || results.length < 60) {
    process.exit(1);
}
