/*
 * Asks the saved questions of the public API. Questions about a person use POST, because addresses are logged on their way; all others
 * use GET, so that caches can answer. Each drawing of the page requests the answers it needs: the first request starts the question,
 * and when the answer has arrived the page is drawn again.
 */
const PATIENCE = 15_000;
const answers = new Map(); // by address and body: {state, data, error, until}
const tried = new Map(); // by the same key: how often a busy server has been asked
const latest = new Map(); // by slot: what was last shown there, kept until the next answer has arrived
const listeners = new Set();

export const whenAnswered = (listener) => listeners.add(listener);

/**
 * @param slot where the answer is shown: until it has arrived, the previous one stays there, marked as `waiting`
 * @returns {{data?: object, error?: object, waiting: boolean}}
 */
export function answer(question, variables = {}, slot = null) {
  const personal = variables.person != null;
  const key = `${question} ${JSON.stringify(variables)}`;
  let known = answers.get(key);
  if (!known) {
    known = { waiting: true, person: personal ? told(variables.person) : null };
    answers.set(key, known);
    ask(question, variables, personal)
      .then((data) => settle(key, known, { data, waiting: false, personal }))
      .catch((error) => settle(key, known, { error, waiting: false, personal }));
  }
  if (known.data && slot) {
    latest.set(slot, known.data);
  }
  if (isSlip(known.error) && WITHOUT_PERSON.has(question)) {
    // what was entered cannot be judged until it is corrected; what is written can be shown
    const { person, ...rest } = variables;
    return answer(question, rest, slot);
  }
  return known.waiting && slot && latest.has(slot) ? { data: latest.get(slot), waiting: true } : known;
}

/** Questions that are answered without a person, too. */
const WITHOUT_PERSON = new Set(['step', 'next-moves']);
const isSlip = (error) => Boolean(error?.argument?.startsWith('person.'));
const told = ({ currentJob, ...rest }) => JSON.stringify(rest);

/** The error that something a person entered is not understood: `argument`, `value` and the `nearest`; null if there is none. */
export const slipIn = (person) => (person && [...answers.values()].find((known) => isSlip(known.error) && known.person === told(person))?.error) || null;

/** What the answers about a person note on words that no document uses, or that are understood as others. */
export const notesOn = (person) => (person ? [...answers.values()].filter((known) => known.data && known.person === told(person))
  .flatMap(({ data }) => data.gap?.codedAssumptions ?? []).filter(({ code }) => NOTES.has(code)).map(({ text }) => text) : []);
const NOTES = new Set(['LANGUAGE_NOT_NAMED', 'NAME_NOT_NAMED', 'NAME_UNDERSTOOD']);

/**
 * All pages of a list, one after the other.
 * @param list the name of the connection in the answer
 * @returns {{data?: object[], error?: object, waiting: boolean}} `data` holds what has arrived, and is complete if not `waiting`
 */
export function all(question, list, variables = {}) {
  const data = [];
  for (let after = null; ;) {
    const { data: page, error } = answer(question, after ? { ...variables, after } : variables);
    if (!page) {
      return data.length && !error ? { data, waiting: true } : { error, waiting: !error };
    }
    data.push(...page[list].nodes);
    if (!page[list].pageInfo.hasNextPage) {
      return { data, waiting: false };
    }
    after = page[list].pageInfo.endCursor;
  }
}

/** Repeats the questions that failed. */
export function again() {
  for (const [key, known] of answers) {
    if (known.error) {
      answers.delete(key);
    }
  }
  tell();
}

/** Forgets every answer about a person. */
export function forgetPersons() {
  tried.clear();
  for (const [key, known] of answers) {
    if (known.personal || known.waiting) {
      answers.delete(key);
    }
  }
  latest.clear();
}

function settle(key, known, result) {
  Object.assign(known, result);
  if (result.error?.kind === 'busy') {
    // a slow answer is often faster the second time; after that the user decides
    tried.set(key, (tried.get(key) ?? 0) + 1);
    result.error.retryAfter ??= tried.get(key) < 3 ? 2 : null;
  } else {
    tried.delete(key);
  }
  const seconds = result.error?.retryAfter;
  if (seconds && answers.get(key) === known) {
    // repeated without the user pressing a button
    setTimeout(() => {
      if (answers.get(key) === known) {
        answers.delete(key);
        tell();
      }
    }, seconds * 1000);
  }
  tell();
}

const tell = () => listeners.forEach((listener) => listener());

async function ask(question, variables, personal) {
  let response;
  try {
    response = await fetch(...(personal ? posted(question, variables) : addressed(question, variables)));
  } catch (failure) {
    throw failure.name === 'TimeoutError'
      ? { kind: 'busy', message: 'The server has not answered in time.' }
      : { kind: 'offline', message: 'The server cannot be reached.' };
  }
  let body = null;
  try {
    body = await response.json();
  } catch {
    // the body is not JSON; the status says enough
  }
  if (body?.data && !body.errors?.length) {
    return body.data;
  }
  const first = body?.errors?.[0];
  throw {
    kind: response.status === 429 || response.status === 503 || response.status === 408 ? 'busy' : 'refused',
    message: first?.message ?? `The server answered ${response.status}.`,
    code: first?.extensions?.code,
    argument: first?.extensions?.argument,
    value: first?.extensions?.value,
    nearest: first?.extensions?.nearest ?? [],
    retryAfter: Number(response.headers.get('Retry-After')) || null,
  };
}

const headers = { Accept: 'application/graphql-response+json' };

function addressed(question, variables) {
  const query = Object.keys(variables).length ? `?variables=${encodeURIComponent(JSON.stringify(variables))}` : '';
  return [`/graphql/questions/${question}${query}`, { headers, signal: AbortSignal.timeout(PATIENCE) }];
}

function posted(question, variables) {
  return ['/graphql', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ documentId: question, variables }),
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  }];
}
