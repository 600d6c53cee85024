/* The pages of a job, a competency, up to four jobs side by side, and the rules. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { answer } from './api.js';
import { address, go, here } from './state.js';
import { failure, inFramework, missing, organizationChoice, pageOf, shown, source, sources, strength, titleOf, waiting } from './parts.js';
import { framework } from './frame.js';
import { finder, fits } from './finder.js';
import { download } from './csv.js';
import { belonging, cutNote, moveGroups } from './path.js';
import { isLower } from './steps.js';
import { COMMAND, EDUCATION, EXPERIENCE, KINDS, LANGUAGE_SETS, STATUS, SUBJECTS, capital, few, level } from './words.js';

export const line = (content, citations) => html`<li class="line"><div class="said">${content}</div>${sources(citations)}</li>`;
export const part = (name, lines) => html`<section class="part"><h2>${name}</h2><ul class="lines">${lines}</ul></section>`;

// ---------------------------------------------------------------- a job

export function jobPage() {
  const id = here().rest;
  const { frame } = framework();
  return shown(answer('job', { id }), ({ job }) => (job ? html`
    <header class="head">
      <p class="small">${job.family.field ? html`<a href=${address('path', { from: job.family.field.id })}>${job.family.field.name}</a> · ` : nothing}<a href=${address('path', { from: job.family.id })}>${job.family.name}</a> · ${job.organization.name}</p>
      <h1 tabindex="-1">${job.title}${job.grade ? html`, <span class="grade">${job.grade.code}</span>` : nothing}</h1>
      <p class="lead">${job.purpose ?? silence('The document does not say what it is for.')}</p>${sources([job.supervision?.citation])}
      <p class="actions no-print">
        <a class="button" href=${address('path', { from: job.id })}>Where it can lead</a>
        <a class="quiet" href=${address('feeders', { to: job.id })}>What leads to it</a>
        <a class="quiet" href=${address('compare', { jobs: ladder(frame, job).join(',') })}>Its ladder side by side</a>
      </p>
    </header>
    ${part('Education', stated(job.requirements.education.map((one) => line(schooling(one), [one.citation]))))}
    ${part('Experience', stated(job.requirements.experience.map((one) => line(experience(one), [one.citation]))))}
    ${part('Languages', stated(job.requirements.languages.map((one) => line(languageClause(one), [one.citation]))))}
    ${['TECHNICAL', 'BEHAVIOURAL', 'CORE', 'ORGANIZATIONAL'].map((block) => {
      const asked = job.requirements.competencies.filter((one) => one.block === block);
      return asked.length ? part(BLOCKS[block], block === 'CORE'
        ? line(html`${asked.map((one, at) => html`${at ? ' · ' : ''}<a href="#/competency/${one.competency.id}">${one.competency.name}</a>`)}`, [asked[0].citation])
        : asked.map((one) => line(html`<a href="#/competency/${one.competency.id}">${one.competency.name}</a>${strength(one)}`, [one.citation]))) : nothing;
    })}
    ${part('Duties', [job.dutiesNote ? line(html`<span class="before">${job.dutiesNote}</span>`, []) : nothing, ...stated(job.duties.map(duty))])}
    ${job.variants.map((variant) => part(variant.title, variant.duties.map(duty)))}
    ${part('Place in the office', stated(placed(job)))}` : missing('job', id)), true);
}

/** Where the job is and with whom it works, as far as the document says. */
function placed({ setting, supervision, contacts }) {
  return [
    setting && line(html`${capital([setting.offices.join(', '), setting.unit && `unit: ${setting.unit}`, setting.condition].filter(Boolean).join('; '))}`, [setting.citation]),
    supervision && line(html`<span class="subject">Supervision received:</span> ${supervision.received}`, [supervision.citation]),
    supervision && line(html`<span class="subject">Independence:</span> ${supervision.independence ?? silence()}`, [supervision.citation]),
    supervision && line(html`<span class="subject">Supervision given:</span> ${supervision.given ?? silence('The main purpose does not say; a duty may.')}`, [supervision.citation]),
    contacts && line(html`<span class="subject">Works with, inside:</span> ${contacts.internal}`, [contacts.citation]),
    contacts && line(html`<span class="subject">Works with, outside:</span> ${contacts.external}`, [contacts.citation]),
  ].filter(Boolean);
}

const BLOCKS = { TECHNICAL: 'Technical competencies', BEHAVIOURAL: 'Behavioural competencies', CORE: 'Core competencies', ORGANIZATIONAL: 'Organizational competencies' };
/** What the document states, or that it states nothing. */
const stated = (lines) => (lines.length ? lines : [line(silence(), [])]);
const silence = (text = 'The document does not say.') => html`<span class="silent">${text}</span>`;
const duty = (one) => line(html`<span class="number">${one.number}</span> ${one.text} <span class="before">${one.areas.map((area) => area.name).join(' · ')}</span>`, [one.citation]);

const SHARES = { INCLUDING: 'some of it in', MAJORITY: 'the majority in', ALL: 'in' };

export function experience(one) {
  const kind = one.wording ?? EXPERIENCE[one.kind];
  const years = one.years == null ? capital(kind) : `${few(one.years, 'year')} of ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  return [
    `${years}${one.domain ? `, ${SHARES[one.domainShare] ?? 'in'} ${one.domain}` : ''}${one.alternative ? `, or ${one.alternative}` : ''}`,
    one.also.length ? `also ${one.also.join('; ')}` : null,
    one.ideally.length ? `ideally ${one.ideally.map((demand) => demand.name).join('; ')}` : null,
  ].filter(Boolean).join('; ');
}

/** A requirement of education as one phrase. */
export function schooling(one) {
  const parts = [one.wording ?? EDUCATION[one.level], one.trainingArea ? `training in ${one.trainingArea}` : null, one.licence,
    one.fieldOfStudy ? `in ${one.fieldOfStudy}` : null].filter(Boolean);
  const others = one.alternatives.map((other) => `; or ${other.wording ?? EDUCATION[other.level].toLowerCase()}${other.fieldOfStudy ? ` in ${other.fieldOfStudy}` : ''}${
    other.years === null ? '' : ` with ${other.years} ${other.years === 1 ? 'year' : 'years'} of experience`}`);
  return `${capital(parts.join(', '))}${others.join('')}${one.importance === 'DESIRABLE' ? ' (desirable)' : ''}`;
}

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

export function languageClause(one) {
  const named = one.languages?.length ? OR.format(one.languages) : null;
  const sets = one.anyOf.map((set) => (named && set.endsWith('NAMED_LANGUAGE') ? (set === 'NAMED_LANGUAGE' ? named : `another of ${named}`) : LANGUAGE_SETS[set]));
  const which = one.wording ? `${one.wording}${one.languages?.length > 1 ? ` (${named})` : ''}` : sets.join(' or ');
  return `${capital(one.levelWording ?? COMMAND[one.level])} of ${which}${one.oneIs ? `; one of the languages is ${one.oneIs}` : ''}${one.condition ? `; ${one.condition}` : ''}`;
}

const MOST = 4; // jobs side by side

/** The jobs of the ladder around a job, itself among them. */
function ladder(frame, job) {
  const ids = (frame?.families.get(job.family.id)?.jobs ?? [job]).map(({ id }) => id);
  const first = Math.max(0, Math.min(ids.indexOf(job.id) - 1, ids.length - MOST));
  return ids.slice(first, first + MOST);
}

// ---------------------------------------------------------------- what leads to a job

export const feedersPage = () => inFramework((frame) => {
  const job = frame.jobs.find(here().params.to);
  if (!job) {
    return missing('job', here().params.to);
  }
  return html`<header class="head"><h1 tabindex="-1">What leads to ${titleOf(job)}</h1>
      <p class="lead">Single moves into it, and what each asks beyond where it begins. The documents lay down no route of promotion; a move needs a post to move to.</p></header>
    ${shown(answer('feeders', { to: { job: job.id } }), ({ feeders }) => (feeders.length
      ? html`${cutNote(feeders.length === 100)}${moveGroups(feeders, { level: 2, other: (move) => move.from })}`
      : html`<p class="silent">The descriptions show no move into it.</p>`))}`;
});

// ---------------------------------------------------------------- a competency

export function competencyPage() {
  const id = here().rest;
  return shown(answer('competency', { id }), ({ competency: one }) => (one ? html`
    <header class="head"><p class="small">${KINDS[one.kind]}</p><h1 tabindex="-1">${one.name}</h1>
      ${one.note ? html`<p class="lead">${one.note}</p>` : nothing}</header>
    ${around('Contained in', one.broader, 'Whoever has one of these has this one, too.')}
    ${around('Contains', one.narrower, 'Whoever has only one of these does not have this one.')}
    ${around('Similar elsewhere', one.closeMatches, 'By our judgement, not by a document.')}
    ${part('Asked by', one.requiredBy.length ? one.requiredBy.map((asked) => line(html`<a href=${pageOf(asked.position.id)}>${titleOf(asked.position)}</a>
      <span class="rise">${asked.level ? html`<b>${level(asked.level)}</b>` : 'no level stated'}</span>${asked.importance === 'DESIRABLE' ? ' (desirable)' : ''}`, [asked.citation]))
      : html`<li class="line"><p class="silent">No job asks for it in these words; see what contains it.</p></li>`)}` : missing('competency', id)), true);
}

const around = (name, list, why) => (list.length ? part(name, [...list.map((one) => line(html`<a href="#/competency/${one.id}">${one.name}</a>`, [])), line(html`<span class="before">${why}</span>`, [])]) : nothing);

// ---------------------------------------------------------------- side by side

export const comparePage = () => inFramework((frame) => {
  // jobs of other organizations are known by their whole ids only
  const ids = (here().params.jobs ?? '').split(',').filter(Boolean).map((id) => frame.jobs.find(id)?.id ?? id).filter((id) => id.split('/').length > 2).slice(0, MOST);
  const put = (list) => go(address('compare', { jobs: list.join(',') || null, framework: frame.id }));
  const add = finder({
    id: 'add-job', label: 'Add a job to compare', placeholder: ids.length ? 'add a job' : 'type a title or a grade',
    options: (text) => [...frame.jobs.values()].filter((job) => !ids.includes(job.id) && (!text || fits(`${titleOf(job)} ${belonging(job)} ${job.family.name}`, text)))
      .map((job) => ({ label: titleOf(job), hint: belonging(job), choose: () => put([...ids, job.id]) })),
  });
  return html`<header class="head"><h1 tabindex="-1">Side by side</h1>
      <p class="lead">Up to four jobs. From the second on, each column is marked against the one before it.</p></header>
    ${ids.length < MOST ? html`<p class="no-print compare-add ask">${organizationChoice('organization', frame, (id) => go(address('compare', { jobs: ids.join(',') || null, framework: id })))} ${add}</p>` : nothing}
    ${ids.length ? table(ids, put) : html`<h2 class="spaced">Or begin with a family’s ladder</h2><ul class="columns">${[...frame.families.values()].filter((family) => family.jobs.length > 1)
      .map((family) => html`<li><a href=${address('compare', { jobs: family.jobs.slice(0, MOST).map((job) => job.id).join(',') })}>${family.name}</a> <span class="small">${rungs(family)}</span></li>`)}</ul>`}`;
});

/** The grades of a ladder, or how many steps it has; and how many of them are compared first. */
function rungs({ jobs }) {
  const first = jobs.slice(0, MOST);
  const named = first.every(({ grade }) => grade) ? first.map(({ grade }) => grade.code).join(' ') : few(first.length, 'job');
  return jobs.length > MOST ? `${named}, the first ${MOST} of ${jobs.length}` : named;
}

function table(ids, put) {
  const jobs = ids.map((id) => answer('job', { id }));
  const gaps = ids.slice(1).map((id, at) => answer('step', { from: ids[at], to: id }));
  const failed = [...jobs, ...gaps].find((one) => one.error);
  if (failed) {
    return failure(failed.error);
  }
  const unknown = ids.filter((id, at) => jobs[at].data && !jobs[at].data.job);
  if (unknown.length) {
    return html`<p class="notice">There is no job “${unknown[0]}”. <a href=${address('compare', { jobs: ids.filter((id) => !unknown.includes(id)).join(',') || null })}>Compare without it</a></p>`;
  }
  if ([...jobs, ...gaps].some((one) => !one.data)) {
    return waiting();
  }
  const columns = jobs.map(({ data }) => data.job);
  const between = [null, ...gaps.map(({ data }) => data.gap)];
  const competencies = new Map();
  columns.forEach((job) => job.requirements.competencies.forEach((one) => competencies.set(one.competency.id, { ...one.competency, block: one.block })));
  const row = (name, cells) => html`<tr><th scope="row">${name}</th>${cells}</tr>`;
  const rows = (kind) => [...competencies.values()].filter((one) => one.kind === kind);
  const kinds = Object.keys(BLOCKS).filter((kind) => rows(kind).length);
  const csv = () => download('jobs-side-by-side.csv', [
    ['', ...columns.flatMap((job) => [titleOf(job), `Where it is written: ${job.grade?.code ?? job.title}`])],
    ...Object.entries(ASKED).map(([name, lines]) => [name, ...columns.flatMap((job) => csvCell(lines(job)))]),
    ...kinds.flatMap(rows).map((one) => [one.name, ...columns.flatMap((job) => csvCell(asks(job, one.id).map((asked) => [asked.level ? level(asked.level) : 'asked', asked.citation])))]),
  ]);
  const asked = (name, more = () => nothing) => row(name, columns.map((job, at) => html`<td>${ASKED[name](job).length ? nothing : silence('not stated')}${ASKED[name](job).map(([text, citation]) => html`<div class="asked">${text} ${source(citation, true)}</div>`)}${more(between[at])}</td>`));
  return html`<p class="actions no-print"><button type="button" class="quiet" @click=${csv}>Download as CSV</button></p>
    <div class="scroll" tabindex="0" role="region" aria-label="Jobs side by side"><table class="compare">
    <thead><tr><td></td>${columns.map((job) => html`<th scope="col"><a href="#/job/${job.id}">${job.title}</a> <span class="grade">${job.grade?.code ?? ''}</span>
      <button type="button" class="no-print" aria-label="Take ${titleOf(job)}, out" @click=${() => put(ids.filter((id) => id !== job.id))}>×</button></th>`)}</tr></thead>
    <tbody>
      ${asked('Education', (gap) => changes(gap?.education.lines))}
      ${asked('Experience', (gap) => changes(gap?.experience.lines))}
      ${asked('Languages')}
      ${row('New duties', columns.map((job, at) => html`<td>${between[at] ? between[at].dutyAreas.added.map((shift) => shift.area.name).join(' · ') || 'none' : html`<span class="silent">first column</span>`}</td>`))}
      ${asked('What it is for')}
    </tbody>
    ${kinds.map((kind) => html`<tbody>
      <tr class="category"><th scope="rowgroup" colspan=${columns.length + 1}>${KINDS[kind]}</th></tr>
      ${rows(kind).map((one) => row(html`<a href="#/competency/${one.id}">${one.name}</a>`, columns.map((job, at) => cell(job, one.id, between[at]))))}</tbody>`)}
    </table></div>`;
}

/** The requirements other than competencies: each text with its place, for the table and its export. */
const ASKED = {
  Education: (job) => job.requirements.education.map((one) => [schooling(one), one.citation]),
  Experience: (job) => job.requirements.experience.map((one) => [experience(one), one.citation]),
  Languages: (job) => job.requirements.languages.map((one) => [languageClause(one), one.citation]),
  'What it is for': (job) => (job.purpose ? [[job.purpose, job.supervision?.citation]] : []),
};

const asks = (job, id) => job.requirements.competencies.filter((one) => one.competency.id === id);
const csvCell = (lines) => [lines.map(([text]) => text).join('; '), [...new Set(lines.map(([, citation]) => citation.locator))].join('; ')];

function cell(job, id, gap) {
  const asked = asks(job, id);
  const change = gap?.competencies.find((one) => one.competency.id === id);
  const status = !change ? null : isLower(change) ? STATUS.FALLS : change.status === 'HELD' ? null : STATUS[change.status];
  return html`<td class=${status?.mark ?? ''}>${asked.length ? nothing : html`<span class="small"><span aria-hidden="true">–</span><span class="unseen">not asked</span></span>`}
    ${asked.map((one) => html`<div class="asked">${one.level ? level(one.level) : 'asked'} ${source(one.citation, true)}</div>`)}
    ${status ? html`<span class="mark ${status.mark}">${status.word}</span>` : nothing}</td>`;
}

/** The changes, each in words, because a mark alone would not say what has changed. */
function changes(lines = []) {
  const changed = lines.filter((one) => one.status !== 'HELD');
  return changed.length ? html`<ul class="changes">${changed.map((one) => html`<li><span class="mark ${STATUS[one.status].mark}">${STATUS[one.status].word}</span>
    ${SUBJECTS[one.subject].toLowerCase()}: ${one.asked ?? one.askedAtStart}</li>`)}</ul>` : nothing;
}

// ---------------------------------------------------------------- rules

export function rulesPage() {
  return html`<header class="head"><h1 tabindex="-1">Rules that apply across jobs</h1>
    <p class="lead">What applies to many jobs: the minimum that each grade asks, what may stand in for a degree, and the procedures.</p></header>
    ${shown(answer('rules'), ({ gradeRequirements, substitutionRules, procedures }) => html`
    ${part('At each grade', gradeRequirements.map((one) => line(html`<b>${one.grade.code}:</b> ${EDUCATION[one.education]}${one.fieldOfStudy ? ` in ${one.fieldOfStudy}` : ''}${one.trainingArea ? `, training in ${one.trainingArea}` : ''}, ${few(one.years, 'year')} of ${EXPERIENCE[one.kind].toLowerCase()}`, [one.citation])))}
    ${part('Experience in place of a degree', substitutionRules.map((one) => line(html`<b>${one.grades.map((grade) => grade.code).join(', ')}:</b> ${one.text}${one.note ? html` <span class="before">${one.note}</span>` : nothing}`, [one.citation])))}
    ${procedures.map((procedure) => part(procedure.name, [line(procedure.text, []), ...procedure.steps.map((one) => line(html`<span class="number">${one.number}</span> <b>${one.name}</b>${one.actor ? `, ${one.actor}` : ''}: ${one.text}${one.deadlineMonths != null ? html` <span class="before">Within ${few(one.deadlineMonths, 'month')}${one.deadlineFrom ? `, counted from ${one.deadlineFrom}` : ''}.</span>` : nothing}`, [one.citation]))]))}`)}`;
}
