/* Vacancies: those that are published, one of them, and how one stands to it from one's present job. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { answer } from './api.js';
import { address, go, here, personInput } from './state.js';
import { failure, framework, missing, pageOf, shown, sources, titleOf, waiting } from './parts.js';
import { experience, languageClause, line, part, schooling } from './pages.js';
import { finder, fits } from './finder.js';
import { personPanel } from './person.js';
import { step } from './steps.js';
import { KINDS, VERDICT, few, level } from './words.js';

/** The reader's day: whether one can still apply is a matter of where one is. */
const today = () => new Date().toLocaleDateString('sv');

const OPEN = {
  OPEN: { word: 'Open', mark: 'met' },
  CLOSED: { word: 'Closed', mark: 'unmet' },
  DEPENDS_ON_READING: { word: 'Depends on how the date is read', mark: 'open' },
  NOT_STATED: { word: 'No closing day stated', mark: 'open' },
};
const open = (status) => html`<span class="mark ${OPEN[status].mark}">${OPEN[status].word}</span>`;
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const day = (iso) => dates.format(new Date(`${iso}T00:00:00Z`));

const deadline = (one) => (one?.printed
  ? html`${one.printed}${one.ambiguous ? html`, which can mean ${one.readings.map(day).join(' or ')}` : nothing}`
  : html`<span class="silent">The notice names no day.</span>`);

const fromFinder = (frame, id, label, choose) => finder({
  id, label, value: id && frame.jobs.has(here().params.from) ? titleOf(frame.jobs.get(here().params.from)) : '', placeholder: 'type your job or grade',
  options: (text) => [...frame.jobs.values()].filter((job) => !text || fits(`${job.title} ${job.grade} ${job.field.name}`, text))
    .map((job) => ({ label: titleOf(job), hint: job.field.name, choose: () => choose(job.id) })),
});

export function vacanciesPage() {
  const { frame, error } = framework();
  if (!frame) {
    return error ? failure(error, true) : waiting();
  }
  const from = frame.jobs.get(here().params.from);
  const person = from ? personInput() : null;
  const moves = from ? answer('next-moves', { from: { job: from.id }, kinds: ['VACANCY'], first: 100, ...(person ? { person } : {}) }, `vacancies ${from.id}`) : null;
  const moveTo = (id) => moves?.data?.nextMoves.find((move) => move.to.id === id);
  return html`<header class="head"><h1 tabindex="-1">Vacancies</h1>
      <p class="lead">Published notices, as they are written. Say where you work, and each tells how its requirements stand to those of your job; tell what you have, and it says what you meet.</p>
      <div class="ask no-print"><span>I work as</span> ${fromFinder(frame, 'vacancy-from', 'Where you work', (id) => go(address('vacancies', { from: id })))}</div></header>
    ${from ? personPanel(from.id) : nothing}
    ${moves?.error ? failure(moves.error) : nothing}
    ${shown(answer('vacancies', { day: today() }), ({ vacancies }) => html`
      <p class="small spaced">${few(vacancies.totalCount, 'vacancy', 'vacancies')}, as of ${day(today())}.</p>
      ${vacancies.nodes.length ? nothing : html`<p class="silent">No published notice is in the catalogue at present. The jobs themselves are all here: <a href="#/">see where yours can lead</a>.</p>`}
      <ul class="vacancies" aria-busy=${Boolean(moves?.waiting)}>${vacancies.nodes.map((one) => {
        const move = moveTo(one.id);
        const judged = move?.gap.verdict;
        return html`<li>
          <div><h2><a href="#/vacancy/${one.id}">${one.title}</a></h2>
            <p class="small">${[one.organization, ...one.serves].map((organization) => organization.name).join(', ')}${one.grade ? ` · ${one.grade.code}` : ' · grade not stated'}${one.unit.dutyStation ? ` · ${one.unit.dutyStation}` : ''}${one.contract.type ? ` · ${one.contract.type}` : ''}</p>
            ${move ? html`<p><a href=${address('gap', { from: from.id, to: one.id })}>${[few(move.gap.counts.held, 'competency', 'competencies') + ' you bring',
              `${move.gap.counts.newCompetencies + move.gap.counts.widerCompetencies} new`, move.gap.counts.raisedCompetencies ? `${move.gap.counts.raisedCompetencies} higher` : null].filter(Boolean).join(', ')}: line by line</a></p>` : nothing}
            ${judged ? html`<p class="verdict ${VERDICT[judged.status].mark}"><b>${VERDICT[judged.status].word}.</b> ${judged.reason}</p>` : nothing}</div>
          <div>${open(one.openOn)}<p class="small">Apply by: ${deadline(one.deadline)}</p>${sources([one.deadline?.citation])}</div></li>`;
      })}</ul>`)}`;
}

export function vacancyPage() {
  const id = here().rest;
  const { frame } = framework();
  return shown(answer('vacancy', { id, day: today() }), ({ vacancy: one }) => (one ? html`
    <header class="head"><p class="small">${[one.organization, ...one.serves].map((organization) => organization.name).join(', ')} · vacancy notice</p>
      <h1 tabindex="-1">${one.title}${one.grade ? html`, <span class="grade">${one.grade.code}</span>` : nothing}</h1>
      <p class="lead">${one.purpose?.text ?? html`<span class="silent">The notice does not say what it is for.</span>`}</p>
      ${one.missing ? html`<p class="notice">${one.missing}</p>` : nothing}
      ${frame ? html`<div class="ask no-print"><span>How it stands to my job:</span> ${fromFinder(frame, 'gap-from', 'Your job', (from) => go(address('gap', { from, to: one.id })))}</div>` : nothing}
    </header>
    ${part('Apply by', [line(html`${open(one.openOn)} ${deadline(one.deadline)}${one.deadline?.note ? html` <span class="before">${one.deadline.note}</span>` : nothing}`, [one.deadline?.citation])])}
    ${part('Education', said(one.requirements.education.map((asked) => line(schooling(asked), [asked.citation]))))}
    ${part('Experience', said(one.requirements.experience.map((asked) => line(html`${experience(asked)}${asked.also.length ? html`; also ${asked.also.join('; ')}` : nothing}${desirable(asked)}`, [asked.citation]))))}
    ${part('Languages', said(one.requirements.languages.map((asked) => line(html`${languageClause(asked)}${desirable(asked)}`, [asked.citation]))))}
    ${[...new Set(one.requirements.competencies.map((asked) => asked.block))].map((block) => part(KINDS[block] ?? block, one.requirements.competencies.filter((asked) => asked.block === block)
      .map((asked) => line(html`<a href="#/competency/${asked.competency.id}">${asked.competency.name}</a>${asked.level ? html` <span class="rise"><b>${level(asked.level)}</b></span>` : nothing}${desirable(asked)}`, [asked.citation]))))}
    ${part('Duties', said(one.duties.map((duty) => line(html`<span class="number">${duty.number}</span> ${duty.text} <span class="before">${duty.areas.map((area) => area.name).join(' · ')}</span>`, [duty.citation]))))}
    ${part('Set beside', said(one.gates.map((gate) => line(gate.text, [gate.citation]))))}
    ${part('The post', [
      one.posts ? line(few(one.posts.number, 'post'), [one.posts.citation]) : line(silent('The notice does not say how many posts there are.'), []),
      line(html`${[one.unit.name, one.unit.text, one.unit.dutyStation].filter(Boolean).join('; ') || silent()}`, [one.unit.citation]),
      line(html`${[one.contract.type, one.contract.workingTime, one.contract.initialMonths ? `${one.contract.initialMonths} months at first` : null, one.contract.maximumMonths ? `${one.contract.maximumMonths} months at most` : null, one.contract.renewal].filter(Boolean).join('; ') || silent()}`, [one.contract.citation]),
      one.reporting.received ? line(html`<span class="subject">Reports to:</span> ${one.reporting.received}`, [one.reporting.citation]) : nothing,
      one.reporting.given ? line(html`<span class="subject">Leads:</span> ${one.reporting.given}`, [one.reporting.citation]) : nothing,
      one.workRelations ? line(html`<span class="subject">Works with:</span> ${one.workRelations.text}`, [one.workRelations.citation]) : nothing,
    ])}
    ${part('Pay', one.salary ? [
      line(html`${[['net', one.salary.net], ['post adjustment', one.salary.postAdjustment], ['together', one.salary.total]].filter(([, sum]) => sum != null).map(([what, sum]) => `${what} ${one.salary.currency} ${sum.toLocaleString('en')}`).join(', ')} a year
        ${one.salary.paidIn ? html`<span class="before">Paid: ${one.salary.paidIn}.</span>` : nothing} ${one.salary.note ? html`<span class="before">${one.salary.note}</span>` : nothing}`, [one.salary.citation]),
      ...one.allowances.map((paid) => line(html`${paid.name}: ${paid.currency} ${paid.amount.toLocaleString('en')} a year${paid.condition ? html` <span class="before">${paid.condition}</span>` : nothing}`, [paid.citation])),
    ] : [line(silent('The notice does not say.'), [])])}
    ${one.terms.length ? part('Also said', one.terms.map((term) => line(term.text, [term.citation]))) : nothing}
    ${one.comparableTo.length ? part('Comparable jobs', one.comparableTo.map(({ job, reason }) => line(html`<a href="#/job/${job.id}">${job.title}, ${job.grade.code}</a> <span class="before">By our judgement: ${reason}</span>`, []))) : nothing}
    ` : missing('vacancy', id)), true);
}

const silent = (text = 'The notice does not say.') => html`<span class="silent">${text}</span>`;
const said = (lines) => (lines.length ? lines : [line(silent(), [])]);
const desirable = (one) => (one.importance === 'DESIRABLE' ? html` <span class="before">(desirable)</span>` : nothing);

/** Any two positions, line by line. */
export function gapPage() {
  const { from, to } = here().params;
  const person = personInput();
  return shown(answer('step', { from, to, ...(person ? { person } : {}) }, `gap ${from} ${to}`), ({ gap }, stillWaiting) => {
    const name = (position) => `${position.title}${position.grade ? `, ${position.grade.code}` : ''}`;
    return html`<header class="head"><h1 tabindex="-1">From <a href=${pageOf(gap.from.id)}>${name(gap.from)}</a> to <a href=${pageOf(gap.to.id)}>${name(gap.to)}</a></h1>
        <p class="lead">What the one asks beyond what the other asks. Both are read as written; nothing here is a promise.</p></header>
      ${personPanel(gap.from.id.startsWith('vacancies/') ? null : gap.from.id)}
      <h2 class="spaced">What it asks</h2>
      <h3 class="unseen">Line by line</h3>
      ${step(gap, stillWaiting)}`;
  }, true);
}
