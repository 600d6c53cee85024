/* GraphiQL on our API, with the saved questions in its side bar, each with variables to begin with. */
import { GraphiQL, HISTORY_PLUGIN, createElement as h, createGraphiQLFetcher, createRoot, useGraphiQL } from '/lib/graphiql/graphiql.js';

const saved = (name, variables = {}) => fetch(`/graphql/questions/${name}?variables=${encodeURIComponent(JSON.stringify(variables))}`)
  .then((response) => response.json()).then(({ data }) => data);

/** Values to begin with, by the name of the variable, taken from the facts: a job that leads into another category, if there is one. */
async function examples() {
  const day = new Date().toISOString().slice(0, 10);
  const [{ jobs }, { competencies }, { vacancies }] = await Promise.all([saved('lattice'), saved('competencies'), saved('vacancies', { day })]);
  const moves = jobs.nodes.flatMap((job) => job.leadsTo.map((move) => ({ job, ...move })));
  const { job, to } = moves.find(({ kind }) => kind === 'CATEGORY_BRIDGE') ?? moves[0] ?? { job: jobs.nodes[0], to: jobs.nodes.at(-1) };
  const competency = competencies.nodes[0];
  return {
    day, from: job.id, to: to.id, id: job.id, job: job.id, family: job.family.id, framework: job.id.split('/')[0], place: job.id, vacancy: vacancies.nodes[0]?.id, text: competency.name,
    person: { currentJob: job.id }, acquire: [{ competency: { competency: competency.id } }],
    by: { Competency: { id: competency.id }, Vacancy: { id: vacancies.nodes[0]?.id } },
  };
}

/** A value for each variable that must have one; a place where the question takes a place, an id where it takes an id. */
function variablesOf({ name, body }, { by = {}, ...all }) {
  const given = {};
  for (const [, variable, type] of body.matchAll(/\$(\w+)\s*:\s*([[\]\w!]+!)(?=[\s,)])/g)) {
    const example = by[name]?.[variable] ?? all[variable];
    given[variable] = type === 'PlaceInput!' && typeof example === 'string' ? { job: example } : example;
  }
  return Object.keys(given).length ? JSON.stringify(given, null, 2) : '';
}

function Saved({ questions, values }) {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const choose = (question) => {
    queryEditor.setValue(question.body);
    variableEditor.setValue(variablesOf(question, values));
  };
  return h('div', null, h('div', { className: 'graphiql-doc-explorer-title' }, 'Saved questions'),
    h('ul', { className: 'saved-questions' }, questions.map((question) => h('li', { key: question.name },
      // the editors are loaded after the page
      h('button', { type: 'button', disabled: !queryEditor || !variableEditor, onClick: () => choose(question) },
        h('b', null, question.name), h('span', null, question.body.match(/^#\s*(.*)$/m)?.[1] ?? ''))))));
}

const icon = () => h('svg', { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
  h('path', { d: 'M6 3h12v18l-6-4-6 4z' }));

/** For a moment after another question was chosen GraphiQL still names the operation of the one before. */
const ask = createGraphiQLFetcher({ url: '/graphql' });
const hasOperation = ({ query, operationName }) => new RegExp(`\\b(?:query|mutation|subscription)\\s+${operationName}\\b`).test(query);
const fetcher = (question, options) => ask(hasOperation(question) ? question : { ...question, operationName: undefined }, options);

/** What somebody wrote at an earlier visit is kept by the browser; who comes for the first time begins with a question. */
function page(questions, values) {
  const plugin = { title: 'Saved questions', icon, content: () => h(Saved, { questions, values }) };
  const first = questions.find(({ name }) => name === 'Gap') ?? questions[0];
  return h(GraphiQL, {
    fetcher, plugins: [plugin, HISTORY_PLUGIN], visiblePlugin: plugin, defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: false,
    defaultTabs: first && [{ query: first.body, variables: variablesOf(first, values) }],
  });
}

const [questions, values] = await Promise.all([
  fetch('/graphql/questions').then((response) => response.json()).then(({ operations }) => operations, () => []),
  examples().catch(() => ({})),
]);
createRoot(document.getElementById('graphiql')).render(page(questions, values));
