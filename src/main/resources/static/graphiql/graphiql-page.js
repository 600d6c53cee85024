/* GraphiQL on our API, with the saved questions in its side bar, each with variables to begin with. */
(() => {
  const { createElement: h, useState } = React;
  const JOB = 'finance-assistants/G5';
  const EXAMPLES = {
    from: JOB, to: 'finance-officers/NOA', id: JOB, family: 'finance-assistants', text: 'finance', place: { job: JOB },
    person: { education: [{ level: 'FIRST_DEGREE', relevant: true }] },
    acquire: [{ competency: { competency: 'drafting' } }],
  };
  const BY_QUESTION = { competency: { id: 'drafting' }, leverage: { person: { currentJob: JOB } }, 'what-if': { person: { currentJob: JOB } } };

  /** A value for each variable that must have one; a place where the question takes a place, an id where it takes an id. */
  function variablesOf(name, body) {
    const given = {};
    for (const [, variable, type] of body.matchAll(/\$(\w+)\s*:\s*(\[?\w+!?\]?!)/g)) {
      const example = BY_QUESTION[name]?.[variable] ?? EXAMPLES[variable];
      given[variable] = type === 'PlaceInput!' && typeof example === 'string' ? { job: example } : example;
    }
    return Object.keys(given).length ? JSON.stringify(given, null, 2) : '';
  }

  function Saved({ questions, choose }) {
    return h('div', null, h('div', { className: 'graphiql-doc-explorer-title' }, 'Saved questions'),
      h('ul', { className: 'saved-questions' }, questions.map(({ name, body }) => h('li', { key: name },
        h('button', { type: 'button', onClick: () => choose({ query: body, variables: variablesOf(name, body) }) },
          h('b', null, name), h('span', null, body.match(/^#\s*(.*)$/m)?.[1] ?? ''))))));
  }

  const icon = () => h('svg', { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
    h('path', { d: 'M6 3h12v18l-6-4-6 4z' }));

  /** For a moment after another question was chosen GraphiQL still names the operation of the one before. */
  const ask = GraphiQL.createFetcher({ url: '/graphql' });
  const fetcher = (question, options) => ask(question.query.includes(` ${question.operationName}`) ? question : { ...question, operationName: undefined }, options);

  function Page({ questions }) {
    const first = questions.find(({ name }) => name === 'gap') ?? questions[0];
    const [shown, show] = useState({ query: first?.body ?? '', variables: first ? variablesOf(first.name, first.body) : '' });
    const plugin = React.useMemo(() => ({ title: 'Saved questions', icon, content: () => h(Saved, { questions, choose: show }) }), [questions]);
    return h(GraphiQL, {
      fetcher, plugins: [plugin], visiblePlugin: plugin, query: shown.query, variables: shown.variables,
      defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: false,
    });
  }

  fetch('/graphql/questions').then((response) => response.json()).then(({ operations }) => operations, () => [])
    .then((questions) => ReactDOM.createRoot(document.getElementById('graphiql')).render(h(Page, { questions })));
})();
