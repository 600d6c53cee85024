/*
 * The public API, by its saved questions. What tells of a person goes by POST, since addresses are kept on their way; all else by
 * GET, so that the browser's cache and those before it can answer. An answer is asked for by every drawing of the page that
 * needs it: the first time begins the question, and when it has arrived the page is drawn again.
 */
const PATIENCE = 15_000;
const answers = new Map(); // by address and body: {state, data, error, until}
const tried = new Map(); // by the same: how often a server that was busy has been asked
const latest = new Map(); // by slot: what was last shown there, to stand until the next has arrived
const listeners = new Set();

export const whenAnswered = (listener) => listeners.add(listener);

/**
 * @param slot where the answer is shown: until it has arrived, what was last shown there stands, marked as `waiting`
 * @returns {{data?: object, error?: object, waiting: boolean}}
 */
export function answer(question, variables = {}, slot = null) {
  const personal = variables.person != null;
  const key = `${question} ${JSON.stringify(variables)}`;
  let known = answers.get(key);
  if (!known) {
    known = { waiting: true };
    answers.set(key, known);
    ask(question, variables, personal)
      .then((data) => settle(key, known, { data, waiting: false, personal }))
      .catch((error) => settle(key, known, { error, waiting: false, personal }));
  }
  if (known.data && slot) {
    latest.set(slot, known.data);
  }
  return known.waiting && slot && latest.has(slot) ? { data: latest.get(slot), waiting: true } : known;
}

/** Asks again what could not be answered. */
export function again() {
  for (const [key, known] of answers) {
    if (known.error) {
      answers.delete(key);
    }
  }
  tell();
}

/** Nothing that was answered about a person stays. */
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
    // an answer that took too long is often faster the second time; more often than that it is a matter for a person
    tried.set(key, (tried.get(key) ?? 0) + 1);
    result.error.retryAfter ??= tried.get(key) < 3 ? 2 : null;
  } else {
    tried.delete(key);
  }
  const seconds = result.error?.retryAfter;
  if (seconds && answers.get(key) === known) {
    // nobody has to press a button for that
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
    // the status says enough
  }
  if (body?.data && !body.errors?.length) {
    return body.data;
  }
  const first = body?.errors?.[0];
  throw {
    kind: response.status === 429 || response.status === 503 || response.status === 408 ? 'busy' : 'refused',
    message: first?.message ?? `The server answered ${response.status}.`,
    code: first?.extensions?.code,
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
