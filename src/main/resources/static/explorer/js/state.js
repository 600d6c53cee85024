/*
 * The current view and what the user has entered. The view is in the fragment of the address, which a browser never sends; what the
 * user has entered is in it only in a link that the user requested. It is kept by the tab and lost with it.
 */
const TOLD = 'career-graph-told';
const listeners = new Set();

export const whenChanged = (listener) => listeners.add(listener);
const tell = () => listeners.forEach((listener) => listener());
/** Draws the page again after a change within one view. */
export const redraw = tell;

// ---------------------------------------------------------------- the current view

/** `#/job/ilo/finance-assistants/G5?x=y` is the page `job`, the rest `ilo/finance-assistants/G5` and the parameters. */
export function here() {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [page, ...rest] = path.split('/').map(decoded);
  return { page: page || 'path', rest: rest.join('/'), params: Object.fromEntries(new URLSearchParams(query)) };
}

/** What is no encoded text, as after a slip of the hand, stands for itself. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let kept = null; // id of the framework that addresses name; null if there is only one

export const keepFramework = (id) => {
  kept = id;
};

/** Whether the page is about one thing, or an id in the address begins with the framework. */
const tells = (page, params, framework) => page.includes('/') || Object.values(params).some((value) => `${value ?? ''}`.split(',').some((id) => id.startsWith(`${framework}/`)));

export function address(page, { framework = kept, ...params } = {}) {
  const named = framework && !tells(page, params, framework) ? { framework, ...params } : params;
  const told = Object.entries(named).filter(([, value]) => value != null && value !== '');
  const query = new URLSearchParams(told).toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return query ? `#/${page}?${query}` : `#/${page === 'path' ? '' : page}`;
}

export function go(where) {
  if (location.hash !== where) {
    location.hash = where;
  }
}

/** The same page with some parameters changed; null removes one. */
export function withParams(changes) {
  const { page, rest, params } = here();
  return address(rest ? `${page}/${rest}` : page, { ...params, ...changes });
}

addEventListener('hashchange', () => {
  takeFromAddress();
  tell();
});

// ---------------------------------------------------------------- what the user has entered

export const nothing = () => ({ education: null, trainings: [], experience: [], languages: [], competencies: [], licences: [] });

let told = read();
takeFromAddress();

function read() {
  try {
    return { ...nothing(), ...JSON.parse(sessionStorage.getItem(TOLD) ?? '{}') };
  } catch {
    return nothing();
  }
}

export const person = () => told;

/** A row counts when it is complete: until then it says nothing. */
export const counts = {
  experience: ({ years, kind }) => years > 0 && years <= 60 && Boolean(kind),
  languages: ({ language, level }) => Boolean(language && level),
};
const counting = (part) => told[part].filter(counts[part] ?? (() => true));

export const hasTold = () => Boolean(told.education)
  || ['trainings', 'experience', 'languages', 'competencies', 'licences'].some((part) => counting(part).length > 0);

export function tellMore(change) {
  told = { ...told, ...change };
  try {
    sessionStorage.setItem(TOLD, JSON.stringify(told));
  } catch {
    // without storage it is kept until the page is left
  }
  tell();
}

export function forget() {
  told = nothing();
  sessionStorage.removeItem(TOLD);
  tell();
}

/** As `PersonInput`, or null if nothing was entered. `currentJob` is given if the question does not start at that job. */
export function personInput(currentJob = null) {
  if (!hasTold()) {
    return null;
  }
  const input = {};
  if (currentJob) {
    input.currentJob = currentJob;
  }
  // a training says nothing of a level: beside it stands the level that was told, or that the present job asks
  const level = told.education ?? (told.trainings.length ? { level: told.trainings[0].beside } : null);
  if (level) {
    input.education = [level, ...told.trainings.map(({ area }) => ({ level: 'COMPULSORY', field: area }))];
  }
  for (const part of ['experience', 'languages', 'competencies', 'licences']) {
    if (counting(part).length) {
      input[part] = counting(part);
    }
  }
  return input;
}

// ---------------------------------------------------------------- a link that contains it

export function linkThatTells() {
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const text = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return new URL(withParams({ told: text }), location.href).href;
}

/** Reads what a link contains, and removes it from the address. */
function takeFromAddress() {
  const text = here().params.told;
  if (!text) {
    return;
  }
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const given = JSON.parse(new TextDecoder().decode(bytes));
    const taken = nothing();
    for (const part of Object.keys(taken)) {
      if (Array.isArray(given[part]) === Array.isArray(taken[part]) && given[part] != null) {
        taken[part] = given[part];
      }
    }
    told = taken;
    sessionStorage.setItem(TOLD, JSON.stringify(told));
  } catch {
    // a truncated link contains nothing
  }
  history.replaceState(null, '', withParams({ told: null }));
}
