/** What the page of GraphiQL needs, in one module: GraphiQL, React, and the editor that loads its workers from beside it. */
export { createElement } from 'react';
export { createRoot } from 'react-dom/client';
export { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
export { useGraphiQL } from '@graphiql/react';
export { createGraphiQLFetcher } from '@graphiql/toolkit';

const WORKERS = ['json', 'graphql'];

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(`./${WORKERS.includes(label) ? label : 'editor'}.worker.js`, import.meta.url)),
};
