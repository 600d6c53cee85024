/* Small pieces that every view uses: sources, and the states waiting, failed and empty. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { answer, again } from './api.js';
import { address, here } from './state.js';
import { frameOf, framework, frameworks, nameOf } from './frame.js';
import { few, level, place } from './words.js';

export const isVacancy = (id) => id.startsWith('vacancies/');
/** The page of a job or of a vacancy. */
export const pageOf = (id) => (isVacancy(id) ? `#/vacancy/${id}` : `#/job/${id}`);
/** A job or vacancy in words; not every one has a grade. */
export const titleOf = ({ title, grade }) => (grade ? `${title}, ${grade.code}` : title);

/** Draws what needs the jobs of a framework, or lets one choose the framework first. */
export function inFramework(draw) {
  const { frame, error, choices } = framework();
  return frame ? draw(frame) : choices ? chooser(choices) : error ? failure(error, true) : waiting();
}

function chooser(list) {
  const { page, params } = here();
  return html`<header class="head"><h1 tabindex="-1">Whose jobs?</h1>
      <p class="lead">Each organization has ladders and levels of its own. Choose one; you can change it at any time.</p></header>
    <ul class="choices">${list.map((one) => html`<li><a href=${address(page, { ...params, framework: one.id })}><b>${nameOf(one, list)}</b></a>
      <span class="small">${one.name}${one.edition ? `, ${one.edition}` : ''}: ${few(one.families.length, 'job family', 'job families')}</span></li>`)}</ul>`;
}

/** The choice of another organization; nothing where there is only one. */
export function organizationChoice(id, frame, choose) {
  const list = frameworks().list ?? [];
  return list.length < 2 ? nothing : html`<select id=${id} aria-label="Organization" @change=${(event) => choose(event.target.value)}>
    ${list.map((one) => html`<option value=${one.id} .selected=${one.id === frame.id}>${nameOf(one, list)}</option>`)}</select>`;
}

/** The jobs that a document describes, by their places in it. */
function jobsOf(document) {
  const described = (frameworks().list ?? []).filter((one) => one.organizations.some(({ id }) => id === document?.organization.id));
  return (key) => described.map((one) => frameOf(one.id).frame?.places.get(key)).find(Boolean);
}

/**
 * The source of a line: a word in the margin that opens to document, place and quote.
 * @param bare whether to show only the sign, where there is no room for the word
 * @param open whether it is open at first
 */
export function source(citation, bare = false, open = false) {
  if (!citation) {
    return nothing;
  }
  const documents = answer('catalogue').data?.catalogue.documents ?? [];
  const document = documents.find((one) => citation.locator.startsWith(`${one.id}#`));
  const where = place(citation.locator, jobsOf(document));
  return html`<details class="source ${bare ? 'bare' : ''}" ?open=${open}>
    <summary><span class="unseen">Source: ${bare ? where.whole : nothing}</span>${bare ? nothing : where.short}</summary>
    <div class="source-body">
      ${citation.quote
        ? html`<blockquote>${citation.quote}</blockquote>`
        : html`<p class="silent">${document?.attached ? 'The attached text has no sentence that belongs to this place alone.'
          : 'The sentence itself is not shown: the document is not attached to this server.'}</p>`}
      <p class="source-place"><cite>${document?.title ?? citation.locator.split('#')[0]}</cite><br>${where.whole} <code>${citation.locator}</code></p>
    </div>
  </details>`;
}

export const sources = (citations) => {
  const different = [...new Map(citations.filter(Boolean).map((one) => [one.locator, one])).values()];
  return different.length ? html`<div class="sources">${different.map((one) => source(one))}</div>` : nothing;
};

/**
 * Draws an answer, or that it is on its way, or why it failed.
 * @param whole whether the page shows nothing else, so that a failure is its heading
 */
export function shown(result, draw, whole = false) {
  if (result.data) {
    return draw(result.data, result.waiting);
  }
  return result.error ? failure(result.error, whole) : waiting();
}

export const waiting = () => html`<div class="waiting" aria-busy="true">
  <p class="unseen">Loading</p><i></i><i></i><i></i>
</div>`;

const HEADLINES = {
  offline: 'The server cannot be reached',
  busy: 'The server is busy',
  refused: 'This could not be answered',
};

export function failure(error, whole = false) {
  const headline = HEADLINES[error.kind];
  return html`<section class="notice" role="alert">
    ${whole ? html`<h1 tabindex="-1">${headline}</h1>` : html`<h2>${headline}</h2>`}
    <p>${error.kind === 'offline' ? 'You may be offline. What you have entered is still here; nothing is lost.' : error.message}</p>
    ${error.nearest?.length ? html`<p>The nearest: ${error.nearest.join(', ')}.</p>` : nothing}
    ${error.retryAfter
      ? html`<p>The page tries again in ${error.retryAfter} s.</p>`
      : html`<p><button type="button" class="quiet" @click=${again}>Ask again</button></p>`}
    ${error.code ? html`<p class="small">Code ${error.code}</p>` : nothing}
  </section>`;
}

// online again: repeat the failed questions
addEventListener('online', again);

export const missing = (what, id) => html`<section class="notice">
  <h1 tabindex="-1">There is no ${what} “${id}”</h1>
  <p>The link may be old, or mistyped. <a href="#/">Start with all jobs</a>.</p>
</section>`;

/** Announced to screen readers, once. */
export function say(text) {
  const line = document.getElementById('said');
  if (line.textContent !== text) {
    line.textContent = text;
  }
}

/** The level of a competency, or the words that the document uses instead. */
export function strength({ level: at, degree }) {
  const said = [at ? level(at) : null, degree].filter(Boolean).join(', ');
  return said ? html` <span class="rise"><b>${said}</b></span>` : nothing;
}

/** A sentence of an answer, with the titles of jobs in place of their ids. */
export function readable(text) {
  return text.replaceAll(/[\w-]+\/[\w-]+\/[\w-]+/g, (id) => {
    const job = (frameworks().list ?? []).some((one) => id.startsWith(`${one.id}/`)) && frameOf(id.split('/')[0]).frame?.jobs.get(id);
    return job ? titleOf(job) : id;
  });
}
