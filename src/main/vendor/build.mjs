/**
 * Writes the libraries of the pages, from the npm packages that package-lock.json names: small ones as they are published,
 * GraphiQL bundled with what it needs, and LICENSES.txt with the licence of every package of which something is served.
 *
 *   npm ci --ignore-scripts && npm run build     after a version was raised; commit what changed
 *   npm run check                                fails if the committed files are not those of the lock
 */
import { build } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const target = process.argv[2];
const served = new Set();

/** Files that the explorer imports, and those that they import. */
const COPIED = {
  'lit-html': ['lit-html.js', 'directive.js', 'directive-helpers.js', 'directives/live.js'],
  'd3-path': ['dist/d3-path.min.js'],
  'd3-shape': ['dist/d3-shape.min.js'],
};

/** Packages that are published without their licence's text, and one of the same repository or author that has it. */
const SAME_LICENCE_AS = {
  '@graphiql/plugin-doc-explorer': 'graphiql',
  '@graphiql/plugin-history': 'graphiql',
  'react-compiler-runtime': 'react',
  'react-remove-scroll-bar': 'react-remove-scroll',
};

await rm(target, { recursive: true, force: true });
for (const [name, files] of Object.entries(COPIED)) {
  served.add(name);
  for (const file of files) {
    const text = await readFile(join('node_modules', name, file), 'utf8');
    // the maps are not served
    await write(join(name, file), text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
}
await bundle({
  entryPoints: ['graphiql.js'],
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // what the editor's modules import; the style sheet of GraphiQL below holds it
  loader: { '.css': 'empty' },
  // GraphiQL asks for these by old names, under which they are no ES modules
  alias: { 'prettier/parser-babel': 'prettier/plugins/babel', 'prettier/parser-graphql': 'prettier/plugins/graphql' },
});
await bundle({
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  },
  format: 'iife',
});
await bundle({ entryPoints: { graphiql: 'graphiql/style.css' } });
await write('LICENSES.txt', await licences());

async function write(file, text) {
  await mkdir(dirname(join(target, file)), { recursive: true });
  await writeFile(join(target, file), text);
}

async function bundle(options) {
  const { metafile } = await build({
    bundle: true, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'warning', metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' }, outdir: join(target, 'graphiql'), ...options,
  });
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      if (name && bytesInOutput > 0) served.add(name);
    }
  }
}

/** In the order of their names, so that the same lock gives the same file. */
async function licences() {
  const parts = ['The pages are served with parts of these packages of npm. Each keeps its licence, which follows its name.\n'];
  for (const name of [...served].sort()) {
    const { version, license } = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8'));
    const texts = await textsOf(SAME_LICENCE_AS[name] ?? name);
    if (!texts.length) throw new Error(`${name} has no text of its licence: see SAME_LICENCE_AS`);
    parts.push(`${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`);
  }
  return parts.join('\n');
}

async function textsOf(name) {
  const folder = join('node_modules', name);
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice|thirdpartynotices)/i.test(file)).sort();
  return Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()));
}
