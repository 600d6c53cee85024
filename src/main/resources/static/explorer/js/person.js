/* "I have this": what users enter about themselves, kept in this tab and nowhere else. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { live } from '/lib/lit-html/directives/live.js';
import { all, answer, forgetPersons, notesOn, slipIn } from './api.js';
import { counts, person, hasTold, tellMore, forget, personInput, linkThatTells, redraw } from './state.js';
import { pageOf, readable, say, shown, titleOf } from './parts.js';
import { EDUCATION, EXPERIENCE, COMMAND, capital, few, level } from './words.js';

let open = null; // null until the user opens or closes it: open once something is entered
const LANGUAGES = ['English', 'French', 'Spanish'];

/** A competency with the level or degree required. */
const having = (competency, at, degree) => ({ competency, ...(at ? { level: at.id } : {}), ...(degree ? { degree } : {}) });

/** The check box on the line of a competency. */
export function tick(line) {
  const held = person().competencies.find((one) => one.competency === line.competency.id);
  const change = (event) => {
    const others = person().competencies.filter((one) => one.competency !== line.competency.id);
    const one = having(line.competency.id, line.toLevel, line.toDegree);
    tellMore({ competencies: event.target.checked ? [...others, one] : others });
    say(event.target.checked ? `Noted that you have ${line.competency.name}.` : `No longer noted: ${line.competency.name}.`);
  };
  return html`<label class="tick"><input type="checkbox" .checked=${live(Boolean(held))} @change=${change}>
    <span>I have this<span class="unseen">: ${line.competency.name}${line.toLevel ? `, ${level(line.toLevel)}` : ''}${line.toDegree ? `, ${line.toDegree}` : ''}</span></span></label>`;
}

/** The check box on a line of training or of a licence: it says that one has just that. */
export function tickLine({ subject, asked }, from) {
  const told = person();
  const beside = from.requirements?.education.map(({ level: at }) => at).filter(Boolean).toSorted((one, other) => Object.keys(EDUCATION).indexOf(other) - Object.keys(EDUCATION).indexOf(one))[0];
  if (!asked || !(subject === 'LICENCE' || (subject === 'TRAINING' && (told.education || beside)))) {
    return nothing;
  }
  const training = subject === 'TRAINING';
  const held = training ? told.trainings.some(({ area }) => area === asked) : told.licences.includes(asked);
  const change = (event) => {
    tellMore(training ? { trainings: [...told.trainings.filter(({ area }) => area !== asked), ...(event.target.checked ? [{ area: asked, beside }] : [])] }
      : { licences: [...told.licences.filter((one) => one !== asked), ...(event.target.checked ? [asked] : [])] });
    say(event.target.checked ? `Noted that you have ${asked}.` : `No longer noted: ${asked}.`);
  };
  return html`<label class="tick"><input type="checkbox" .checked=${live(held)} @change=${change}>
    <span>I have this<span class="unseen">: ${training ? 'training in ' : ''}${asked}</span></span></label>`;
}

/** What is wrong with a text that was entered, with the words that it may have been meant for. */
function slip(part, entered, correct) {
  const given = personInput();
  const error = slipIn(given);
  if (error?.argument === `person.${part}` && error.value === entered) {
    return html`<p class="wrong" role="alert">No document has “${entered}”.
      ${error.nearest.length ? html`Did you mean ${error.nearest.slice(0, 3).map((one, at) => html`${at ? ' or ' : ''}<button type="button" class="quiet" @click=${() => correct(one)}>${one}</button>`)}?` : nothing}</p>`;
  }
  const note = entered && notesOn(given).find((text) => text.includes(entered));
  return note ? html`<p class="wrong">${note}</p>` : nothing;
}

/** @param within the target, if one is chosen */
export function personPanel(from, within = null) {
  const told = person();
  const isOpen = open ?? (hasTold() || told.experience.length + told.languages.length > 0);
  return html`${hasTold() ? html`<section class="print-only told"><h2>What I have entered</h2><ul>${inWords(told).map((one) => html`<li>${one}</li>`)}</ul></section>` : nothing}
  <section class="person no-print" aria-labelledby="person-title">
    <h2 id="person-title"><button type="button" class="fold-button" aria-expanded=${isOpen} aria-controls="person-body"
      @click=${() => { open = !isOpen; redraw(); }}>What I have <span class="small">${hasTold() ? toldInShort(told) : 'enter it, and every line says whether you meet it'}</span></button></h2>
    <div id="person-body" ?hidden=${!isOpen}>
      <p class="privacy">Kept in this browser tab only, and gone when you close it. To be judged it is sent to this server with each question, which neither
        stores nor logs it. It is in no address, unless you ask for a link.</p>
      <div class="person-grid">
        ${education(told)}
        ${experience(told)}
        ${languages(told)}
        ${ticked(told)}
      </div>
      <div class="actions">
        <button type="button" class="quiet" ?disabled=${!hasTold()} @click=${clear}>Clear everything I entered</button>
        <button type="button" class="quiet" ?disabled=${!hasTold()} @click=${share}>Copy a link that contains it</button>
      </div>
      ${hasTold() && from ? leverage(from, within) : nothing}
    </div>
  </section>`;
}

const competencyNames = () => new Map((all('competencies', 'competencies').data ?? []).map(({ id, name }) => [id, name]));

/** What is told has the id of the level, in old links its last part. */
function levelName(id) {
  const levels = (answer('catalogue').data?.catalogue.scales ?? []).flatMap((scale) => scale.levels);
  return (levels.find((one) => one.id === id) ?? levels.find((one) => one.id.endsWith(`/${id}`)))?.name ?? id;
}

function toldInShort(told) {
  const parts = [];
  if (told.education) {
    parts.push(EDUCATION[told.education.level].replace(/^./, (first) => first.toLowerCase()));
  }
  if (told.trainings.length) {
    parts.push(few(told.trainings.length, 'training'));
  }
  const periods = told.experience.filter(counts.experience);
  if (periods.length) {
    parts.push(`${few(periods.reduce((sum, one) => sum + one.years, 0), 'year')} of work`);
  }
  const spoken = told.languages.filter(counts.languages);
  if (spoken.length) {
    parts.push(few(spoken.length, 'language'));
  }
  if (told.competencies.length) {
    parts.push(few(told.competencies.length, 'competency', 'competencies'));
  }
  if (told.licences.length) {
    parts.push(few(told.licences.length, 'licence'));
  }
  return parts.join(' · ');
}

/** Everything that was entered and counts, for paper. */
function inWords(told) {
  const names = competencyNames();
  return [
    told.education && `${EDUCATION[told.education.level]}${told.education.field ? ` in ${told.education.field}` : ''}`,
    ...told.trainings.map(({ area }) => `Training: ${area}`),
    ...told.experience.filter(counts.experience).map((one) => `${few(one.years, 'year')} of work: ${EXPERIENCE[one.kind]}${one.domain ? `, in ${one.domain}` : ''}`),
    ...told.languages.filter(counts.languages).map((one) => `${one.language}: ${COMMAND[one.level]}`),
    ...told.competencies.map((one) => [names.get(one.competency) ?? one.competency, one.level && levelName(one.level), one.degree].filter(Boolean).join(', ')),
    ...told.licences.map((one) => `Licence: ${one}`),
  ].filter(Boolean);
}

const choose = (id, label, value, all, none, change) => html`<div class="field"><label for=${id}>${label}</label>
  <select id=${id} @change=${(event) => change(event.target.value || null)}>
    ${none == null ? nothing : html`<option value="" ?selected=${!value}>${none}</option>`}
    ${Object.entries(all).map(([code, words]) => html`<option value=${code} .selected=${live(code === value)}>${words}</option>`)}
  </select></div>`;

function education(told) {
  const held = told.education;
  const degree = held && ['FIRST_DEGREE', 'ADVANCED_DEGREE', 'DOCTORATE', 'POST_SECONDARY_DIPLOMA'].includes(held.level);
  return html`<fieldset><legend>Education</legend>
    ${choose('education', 'Highest completed', held?.level, EDUCATION, 'not given', (code) => tellMore({ education: code ? { level: code } : null }))}
    ${degree ? choose('education-relevant', 'I consider its field relevant to these jobs', held.relevant === undefined ? null : String(held.relevant), { true: 'yes', false: 'no' }, 'not given',
      (code) => tellMore({ education: cleaned({ ...held, relevant: code ? code === 'true' : null }) })) : nothing}
    ${degree ? html`<div class="field"><label for="education-field">Its field, in the words of a requirement</label><input id="education-field" type="text" maxlength="200" .value=${live(held.field ?? '')}
      @change=${(event) => tellMore({ education: cleaned({ ...held, field: event.target.value.trim() }) })}>${slip('education.field', held.field, (field) => tellMore({ education: { ...held, field } }))}</div>` : nothing}
    ${told.trainings.length ? html`<ul class="chips">${told.trainings.map(({ area }) => html`<li>Training: ${area}
      <button type="button" aria-label="Remove training: ${area}" @click=${() => tellMore({ trainings: told.trainings.filter((one) => one.area !== area) })}>×</button></li>`)}</ul>`
      : html`<p class="small">Of training, tick “I have this” on its line below.</p>`}
  </fieldset>`;
}

const replaced = (list, at, change) => list.map((one, index) => (index === at ? { ...one, ...change } : one));
const without = (list, at) => list.filter((_, index) => index !== at);
const cleaned = (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value != null && value !== ''));

const isWrong = (years) => years != null && !(years > 0 && years <= 60);

function experience(told) {
  const list = told.experience;
  const demands = answer('demands').data?.experienceDemands ?? [];
  const set = (at, change) => tellMore({ experience: replaced(list, at, change).map(cleaned) });
  return html`<fieldset class="wide"><legend>Work</legend>
    ${list.map((one, at) => html`<div class="row">
      <div class="field short"><label for="years-${at}">Years</label><input id="years-${at}" type="number" min="0.5" max="60" step="0.5" .value=${live(String(one.years ?? ''))}
        aria-invalid=${isWrong(one.years)} aria-describedby=${isWrong(one.years) ? `years-wrong-${at}` : nothing}
        @change=${(event) => set(at, { years: event.target.value === '' ? null : Number(event.target.value) })}>
        ${isWrong(one.years) ? html`<p class="wrong" id="years-wrong-${at}" role="alert">More than 0, at most 60.</p>` : nothing}</div>
      ${choose(`kind-${at}`, 'Kind of work', one.kind, EXPERIENCE, 'choose', (kind) => set(at, { kind }))}
      <div class="field"><label for="domain-${at}">Domain, in the words of the requirement</label><input id="domain-${at}" type="text" maxlength="200" .value=${live(one.domain ?? '')} @change=${(event) => set(at, { domain: event.target.value.trim() })}>${slip('experience.domain', one.domain, (domain) => set(at, { domain }))}</div>
      ${choose(`relevant-${at}`, 'Relevant to these jobs', one.relevant === undefined ? null : String(one.relevant), { true: 'yes', false: 'no' }, 'not given', (code) => set(at, { relevant: code == null ? null : code === 'true' }))}
      ${demands.length ? html`<details class="fold"><summary>It included ${one.includes?.length ? few(one.includes.length, 'further thing') : '…'}</summary>
        <div class="checks">${demands.map((demand) => html`<label><input type="checkbox" .checked=${live(Boolean(one.includes?.includes(demand.id)))}
          @change=${(event) => set(at, { includes: event.target.checked ? [...(one.includes ?? []), demand.id] : (one.includes ?? []).filter((id) => id !== demand.id) })}> ${demand.name}</label>`)}</div></details>` : nothing}
      <button type="button" class="quiet" @click=${() => tellMore({ experience: without(list, at) })}>Remove<span class="unseen"> this period</span></button>
    </div>`)}
    <button type="button" class="quiet" @click=${() => tellMore({ experience: [...list, {}] })}>Add a period of work</button>
    ${list.length ? html`<p class="small">Periods must not overlap. A period counts when its years and kind are given; from then on the years of your present job are no longer assumed.</p>` : nothing}
  </fieldset>`;
}

function languages(told) {
  const list = told.languages;
  const set = (at, change) => tellMore({ languages: replaced(list, at, change).map(cleaned) });
  return html`<fieldset><legend>Languages</legend>
    ${list.map((one, at) => html`<div class="row">
      <div class="field"><label for="language-${at}">Language</label><input id="language-${at}" type="text" list="languages" maxlength="60" .value=${live(one.language ?? '')}
        @change=${(event) => set(at, { language: event.target.value.trim() })}>${slip('languages.language', one.language, (language) => set(at, { language }))}</div>
      ${choose(`command-${at}`, 'Command', one.level, COMMAND, 'choose', (code) => set(at, { level: code }))}
      <label class="check"><input type="checkbox" .checked=${live(Boolean(one.dutyStation))} @change=${(event) => set(at, { dutyStation: event.target.checked })}> official at my duty station</label>
      <button type="button" class="quiet" @click=${() => tellMore({ languages: without(list, at) })}>Remove<span class="unseen"> ${one.language}</span></button>
    </div>`)}
    <datalist id="languages">${LANGUAGES.map((name) => html`<option value=${name}></option>`)}</datalist>
    <button type="button" class="quiet" @click=${() => tellMore({ languages: [...list, {}] })}>Add a language</button>
    ${list.length ? html`<p class="small">A language counts when its command is given; from then on the clauses of your present job are no longer assumed to be met.</p>` : nothing}
  </fieldset>`;
}

function ticked(told) {
  const names = competencyNames();
  return html`<fieldset><legend>Competencies and licences</legend>
    ${told.competencies.length
      ? html`<ul class="chips">${told.competencies.map((one, at) => html`<li>${names.get(one.competency) ?? one.competency.replaceAll('-', ' ')}${one.level ? html`, <b>${levelName(one.level)}</b>` : nothing}${one.degree ? html`, <b>${one.degree}</b>` : nothing}
          <button type="button" aria-label="Remove ${names.get(one.competency) ?? one.competency}" @click=${() => tellMore({ competencies: without(told.competencies, at) })}>×</button></li>`)}</ul>`
      : html`<p class="small">Tick “I have this” on any line below. What your present job asks is assumed.</p>`}
    <div class="field"><label for="licence">A licence, in the words of the requirement</label><input id="licence" type="text" maxlength="120" .value=${live(told.licences[0] ?? '')}
      @change=${(event) => tellMore({ licences: [...(event.target.value.trim() ? [event.target.value.trim()] : []), ...told.licences.slice(1)] })}>${slip('licences', told.licences[0], (licence) => tellMore({ licences: [licence, ...told.licences.slice(1)] }))}</div>
  </fieldset>`;
}

function clear() {
  forget();
  forgetPersons();
  open = null;
  redraw();
  say('Everything you entered is cleared.');
}

async function share() {
  const link = linkThatTells();
  try {
    await navigator.clipboard.writeText(link);
    say('The link is copied. Whoever opens it sees what you entered.');
  } catch {
    prompt('Whoever opens this link sees what you entered:', link);
  }
}

let asksLeverage = false;

/** Asked only on request: it is the question that costs most. */
function leverage(from, target) {
  return html`<details class="fold leverage" ?open=${asksLeverage} @toggle=${(event) => {
    if (event.target.open !== asksLeverage) {
      asksLeverage = event.target.open;
      redraw();
    }
  }}><summary><b>${target ? 'What would bring me nearest?' : 'What would open most for me?'}</b></summary>${asksLeverage
    ? shown(answer('leverage', { person: personInput(from), first: 40, ...(target ? { within: { job: target } } : {}) }, 'leverage'), ({ leverage: all }, waiting) => {
      const most = all.slice(0, 5);
      const competencies = [...Map.groupBy(all.slice(5).filter((one) => one.competency), (one) => one.competency.id).values()].map(([first]) => first).slice(0, 5);
      return html`<div aria-busy=${waiting}>${acquisitions(from, most, target)}${competencies.length ? html`<p class="small spaced">Of competencies:</p>${acquisitions(from, competencies, target)}` : nothing}
        ${all.length && all[0].assumptions.length ? html`<details class="fold assumptions"><summary>What is assumed about you</summary><ul>${all[0].assumptions.map((text) => html`<li>${readable(text)}</li>`)}</ul></details>` : nothing}</div>`;
    })
    : nothing}</details>`;
}

const acquisitions = (from, list, target) => html`<ol>${list.map((one) => html`<li>
  <b>${one.competency ? html`<a href="#/competency/${one.competency.id}">${capital(one.acquisition)}</a>` : capital(one.acquisition)}</b>
  <span class="small">${one.opens.length ? html`meets every essential line of ${one.opens.map((job, at) => html`${at ? ', ' : ''}${named(job)}`)}; ` : ''}meets ${few(one.linesMet, 'line')} ${target ? 'of this step’s target' : 'over all jobs and vacancies'}</span>
  ${one.competency ? whatIf(from, one) : nothing}</li>`)}</ol>`;

const looked = new Set(); // competencies whose effect the user wants to see

function whatIf(from, { competency, level: at, degree }) {
  const id = competency.id;
  return html`<details class="fold" ?open=${looked.has(id)} @toggle=${(event) => {
    if (event.target.open !== looked.has(id)) {
      event.target.open ? looked.add(id) : looked.delete(id);
      redraw();
    }
  }}><summary>What would change</summary>${looked.has(id)
    ? shown(answer('what-if', { person: personInput(from), acquire: [{ competency: having(id, at, degree) }] }, `what-if ${id}`), ({ whatIf: change }, waiting) => html`<div aria-busy=${waiting}>
        ${change.opens.length ? html`<p>Every essential line would be met at ${change.opens.map((one, index) => html`${index ? ', ' : ''}${named(one.position)}`)}.</p>` : html`<p>No further job would have every essential line met.</p>`}
        ${change.nearer.length ? html`<p class="small">Nearer: ${change.nearer.slice(0, 8).map((one, index) => html`${index ? ', ' : ''}${named(one.position)}`)}${change.nearer.length > 8 ? ` and ${change.nearer.length - 8} more` : ''}.</p>` : nothing}
        <button type="button" class="quiet" @click=${() => tellMore({ competencies: [...person().competencies.filter((one) => one.competency !== id), having(id, at, degree)] })}>Assume that I have it</button></div>`)
    : nothing}</details>`;
}

const named = (position) => html`<a href=${pageOf(position.id)}>${titleOf(position)}</a>`;
