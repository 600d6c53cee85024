/* Vacancies: the list, one of them, and its comparison with the present job. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { live } from '/lib/lit-html/directives/live.js';
import { all, answer } from './api.js';
import { address, go, here, personInput, withParams } from './state.js';
import { failure, isVacancy, missing, organizationChoice, pageOf, shown, sources, strength, titleOf } from './parts.js';
import { framework, frameworks, nameOf } from './frame.js';
import { belonging } from './path.js';
import { experience, languageClause, line, part, schooling } from './pages.js';
import { finder, fits } from './finder.js';
import { personPanel } from './person.js';
import { gapAnswer, step } from './steps.js';
import { KINDS, VERDICT, capital, closing, few, today } from './words.js';

/** Ordered by usefulness. */
const OPEN = {
  OPEN: { word: 'Open', mark: 'met', head: 'Open' },
  DEPENDS_ON_READING: { word: 'Open or closed, depending on how its date is read', mark: 'open', head: 'Open or closed, depending on how the date is read' },
  NOT_STATED: { word: 'No closing day stated', mark: 'open', head: 'No closing day stated' },
  CLOSED: { word: 'Closed', mark: 'unmet', head: 'Closed: no longer open for applications' },
};
const open = (status) => html`<span class="mark ${OPEN[status].mark}">${OPEN[status].word}</span>`;
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const day = (iso) => dates.format(new Date(`${iso}T00:00:00Z`));

/** The deadline for applications; a date with two readings is shown with both. */
function deadline({ deadline: one, openOn }, withNote = false) {
  if (!one?.printed) {
    return html`<span class="silent">The notice names no day.</span>`;
  }
  const was = openOn === 'CLOSED' ? 'The deadline was' : 'The deadline is';
  return one.ambiguous
    ? html`${was} printed as <b>${one.printed}</b>. That is ${one.readings.map((reading, at) => html`${at ? ' or ' : ''}<span class="date">${day(reading)}</span>`)}${withNote && one.note ? '' : ': the notice does not say which number is the month'}.${openOn === 'CLOSED' ? ' Both days are past.' : ''}`
    : html`${was} <b>${one.readings.length ? day(one.readings[0]) : one.printed}</b>.`;
}

/** The choice of a job, and of the organization first where there are several. */
function fromFinder(id, label, choose) {
  const { frame, choices } = framework();
  const list = frameworks().list ?? [];
  if (choices) {
    return html`<select id="organization" aria-label="Organization" @change=${(event) => go(withParams({ framework: event.target.value }))}>
      <option value="">choose your organization</option>${list.map((one) => html`<option value=${one.id}>${nameOf(one, list)}</option>`)}</select>`;
  }
  return frame ? html`${organizationChoice('organization', frame, (chosen) => go(withParams({ framework: chosen, from: null })))} ${finder({
    id, label, value: frame.jobs.find(here().params.from) ? titleOf(frame.jobs.find(here().params.from)) : '', placeholder: 'type your job or grade',
    options: (text) => [...frame.jobs.values()].filter((job) => !text || fits(`${titleOf(job)} ${belonging(job)} ${job.family.name}`, text))
      .map((job) => ({ label: titleOf(job), hint: belonging(job), choose: () => choose(job.id) })),
  })}` : nothing;
}

export function vacanciesPage() {
  const { frame } = framework();
  const from = frame?.jobs.find(here().params.from);
  const person = from ? personInput() : null;
  const moves = from ? answer('next-moves', { from: { job: from.id }, kinds: ['VACANCY'], first: 100, ...(person ? { person } : {}) }, `vacancies ${from.id}`) : null;
  const notClosed = here().params.show === 'not-closed';
  const moveTo = (id) => moves?.data?.nextMoves.find((move) => move.to.id === id);
  const result = all('vacancies', 'vacancies', { day: today(), first: 100, ...(notClosed ? { filter: { openOn: today() } } : {}) });
  return html`<header class="head"><h1 tabindex="-1">Vacancies</h1>
      <p class="lead">Published notices, as they are written. Choose your job, and each notice is compared with it; enter what you have, and each says what you meet.</p>
      <div class="ask no-print"><span>I work as</span> ${fromFinder('vacancy-from', 'Where you work', (id) => go(withParams({ from: id })))}
        <label class="check"><input type="checkbox" .checked=${live(notClosed)} @change=${(event) => go(withParams({ show: event.target.checked ? 'not-closed' : null }))}> Leave out what is closed</label></div></header>
    ${from ? personPanel(from.id) : nothing}
    ${moves?.error ? failure(moves.error) : nothing}
    ${shown(result, (vacancies, waitingForList) => html`
      <p class="small spaced" data-news>${few(vacancies.length, 'vacancy', 'vacancies')}${notClosed ? ', without those that are closed' : ''}. Open or closed as of ${day(today())}, the day of your device.</p>
      ${vacancies.length ? nothing : html`<p class="silent">${notClosed ? html`All are closed. <a href=${withParams({ show: null })}>Show them</a>`
        : html`No published notice is in the catalogue at present. The jobs themselves are all here: <a href=${address('path')}>see where yours can lead</a>`}.</p>`}
      <div aria-busy=${waitingForList || Boolean(moves?.waiting)}>${Object.entries(OPEN).map(([status, { head }]) => {
        const list = vacancies.filter((one) => one.openOn === status);
        return list.length ? html`<section class="vacancies" aria-labelledby="v-${status}"><h2 id="v-${status}">${head}</h2><ul>${list.map((one) => notice(one, from, moveTo(one.id)))}</ul></section>` : nothing;
      })}</div>`)}`;
}

function notice(one, from, move) {
  const { counts, verdict } = move?.gap ?? {};
  return html`<li>
    <div><h3><a href=${address(`vacancy/${one.id}`, { from: from?.id })}>${one.title}</a></h3>
      <p class="small">${[[one.organization, ...one.serves].map((organization) => organization.name).join(', '), one.grade?.code ?? 'grade not stated', one.unit.dutyStation, one.contract.type].filter(Boolean).join(' · ')}</p>
      ${move ? html`<p class="beside">Beside your job: ${[counts.held ? `${few(counts.held, 'competency', 'competencies')} you bring` : null,
        few(counts.newCompetencies + counts.widerCompetencies, 'new competency', 'new competencies'), counts.raisedCompetencies ? `${counts.raisedCompetencies} at a higher level` : null].filter(Boolean).join(', ')}.
        <a href=${address('gap', { from: from.id, to: one.id })}>Line by line<span class="unseen"> to ${one.title}</span></a></p>` : nothing}
      ${verdict ? html`<p class="verdict ${VERDICT[verdict.status].mark}"><b>${VERDICT[verdict.status].word}.</b> ${verdict.reason}</p>` : nothing}</div>
    <div><p class="small">${deadline(one)}</p>${sources([one.deadline?.citation])}</div></li>`;
}

export function vacancyPage() {
  const id = here().rest;
  return shown(answer('vacancy', { id, day: today() }), ({ vacancy: one }) => (one ? html`
    <header class="head"><p class="small">${[one.organization, ...one.serves].map((organization) => organization.name).join(', ')} · vacancy notice</p>
      <h1 tabindex="-1">${one.title}${one.grade ? html`, <span class="grade">${one.grade.code}</span>` : nothing}</h1>
      <p class="lead">${one.purpose?.text ?? html`<span class="silent">The notice does not say what it is for.</span>`}</p>${sources([one.purpose?.citation])}
      ${one.missing ? html`<p class="notice">${one.missing}</p>` : nothing}
      <div class="ask no-print"><span>Compared with my job:</span> ${fromFinder('gap-from', 'Your job', (from) => go(address('gap', { from, to: one.id })))}</div>
    </header>
    ${part('Deadline', [line(html`<p>${open(one.openOn)} ${deadline(one, true)}${one.deadline?.note ? html` <span class="before">${one.deadline.note}</span>` : nothing}</p>`, [one.deadline?.citation])])}
    ${part('Education', said(one.requirements.education.map((asked) => line(schooling(asked), [asked.citation])), one.missing))}
    ${part('Experience', said(one.requirements.experience.map((asked) => line(html`${experience(asked)}${desirable(asked)}`, [asked.citation])), one.missing))}
    ${part('Languages', said(one.requirements.languages.map((asked) => line(html`${languageClause(asked)}${desirable(asked)}`, [asked.citation])), one.missing))}
    ${[...new Set(one.requirements.competencies.map((asked) => asked.block))].map((block) => part(BLOCKS[block] ?? KINDS[block], one.requirements.competencies.filter((asked) => asked.block === block)
      .map((asked) => line(html`<a href="#/competency/${asked.competency.id}">${asked.competency.name}</a>${strength(asked)}${desirable(asked)}`, [asked.citation]))))}
    ${part('Duties', said(one.duties.map((duty) => line(html`<span class="number">${duty.number}</span> ${duty.text} <span class="before">${duty.areas.map((area) => area.name).join(' · ')}</span>`, [duty.citation]))))}
    ${part('Conditions', said(one.gates.map((gate) => line(gate.text, [gate.citation]))))}
    ${part('The post', [
      one.posts ? line(few(one.posts.number, 'post'), [one.posts.citation]) : line(silent('The notice does not say how many posts there are.'), []),
      line(html`${[one.unit.name, one.unit.text, one.unit.dutyStation].filter(Boolean).join('; ') || silent()}`, [one.unit.citation]),
      line(html`${[one.contract.type, one.contract.workingTime, one.contract.initialMonths ? `${one.contract.initialMonths} months at first` : null, one.contract.maximumMonths ? `${one.contract.maximumMonths} months at most` : null, one.contract.renewal].filter(Boolean).map((text, at) => (at ? text : capital(text))).join('; ') || silent()}`, [one.contract.citation]),
      one.reporting.received ? line(html`<span class="subject">Reports to:</span> ${one.reporting.received}`, [one.reporting.citation]) : nothing,
      one.reporting.given ? line(html`<span class="subject">Leads:</span> ${one.reporting.given}`, [one.reporting.citation]) : nothing,
      one.workRelations ? line(html`<span class="subject">Works with:</span> ${one.workRelations.text}`, [one.workRelations.citation]) : nothing,
    ])}
    ${part('Pay', one.salary ? [
      line(html`${[['Net', one.salary.net], ['post adjustment', one.salary.postAdjustment], ['together', one.salary.total]].filter(([, sum]) => sum != null).map(([what, sum]) => `${what} ${one.salary.currency} ${sum.toLocaleString('en')}`).join(', ')} a year.
        ${one.salary.paidIn ? html`<span class="before">Paid: ${one.salary.paidIn}.</span>` : nothing} ${one.salary.note ? html`<span class="before">${one.salary.note}</span>` : nothing}`, [one.salary.citation]),
      ...one.allowances.map((paid) => line(html`${capital(paid.name)}: ${paid.currency} ${paid.amount.toLocaleString('en')} a year${paid.insteadOf ? html`, in place of: ${paid.insteadOf}` : nothing}${paid.condition ? html` <span class="before">${paid.condition}</span>` : nothing}`, [paid.citation])),
    ] : [line(silent('The notice does not say.'), [])])}
    ${one.terms.length ? part('Also said', one.terms.map((term) => line(term.text, [term.citation]))) : nothing}
    ${one.comparableTo.length ? part('Comparable jobs', one.comparableTo.map(({ job, reason }) => line(html`<a href="#/job/${job.id}">${titleOf(job)}</a> <span class="before">By our judgement: ${reason}</span>`, []))) : nothing}
    ` : missing('vacancy', id)), true);
}

const BLOCKS = { JOB_RELATED: 'Competencies for the job', ORGANIZATIONAL: 'Competencies of the organization' };

const silent = (text = 'The notice does not say.') => html`<span class="silent">${text}</span>`;
/** What an incomplete notice does not contain may be in its missing part. */
const said = (lines, missing) => (lines.length ? lines : [line(silent(missing ? 'Not in the available part of the notice.' : undefined), [])]);
const desirable = (one) => (one.importance === 'DESIRABLE' ? html` <span class="before">(desirable)</span>` : nothing);

/** Compares any two positions, line by line. */
export function gapPage() {
  const { from, to } = here().params;
  if (!from || !to) {
    return html`<section class="notice"><h1 tabindex="-1">A comparison needs two positions</h1><p>The link is not complete. <a href=${address('path')}>Start with all jobs</a>.</p></section>`;
  }
  const result = gapAnswer(from, to, `gap ${from} ${to}`);
  // the user's entries may be wrong: show them, so that they can be corrected
  return html`${shown(result, (data, stillWaiting) => {
    const { gap } = data;
    return html`<header class="head"><h1 tabindex="-1" class="way-head">From <a href=${pageOf(gap.from.id)}>${titleOf(gap.from)}</a> to <a href=${pageOf(gap.to.id)}>${titleOf(gap.to)}</a></h1>
        <p class="lead">What one position asks beyond the other. Both are compared as written; nothing here is a promise.</p>
        ${isVacancy(gap.to.id) ? html`<p class="small">${capital(closing(gap.to.deadline))}.</p>` : nothing}</header>
      ${personPanel(isVacancy(gap.from.id) ? null : gap.from.id)}
      <h2 class="spaced">What it asks</h2>
      <h3 class="unseen">Line by line</h3>
      ${step(data, stillWaiting)}`;
  }, true)}${result.error ? personPanel(isVacancy(from) ? null : from) : nothing}`;
}
