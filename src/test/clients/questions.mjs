// The saved questions, and variables for those that need some.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../main/resources/graphql-documents/', import.meta.url);

export const documents = Object.fromEntries(
    readdirSync(folder)
        .filter((file) => file.endsWith('.graphql'))
        .map((file) => [file.replace('.graphql', ''), readFileSync(new URL(file, folder), 'utf8')]),
);

export const gap = { from: 'ilo/finance-assistants/G5', to: 'ilo/finance-officers/NOA' };
