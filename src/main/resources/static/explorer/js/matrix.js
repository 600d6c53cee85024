/* The competency map for HR: which family requires which competency at which grade, as a heat map; every cell opens. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { all, answer } from './api.js';
import { address, go, here, withParams } from './state.js';
import { inFramework, missing, organizationChoice, source, shown, titleOf } from './parts.js';
import { rowOf } from './frame.js';
import { download } from './csv.js';
import { KINDS, few, level } from './words.js';

const BLOCKS = ['TECHNICAL', 'BEHAVIOURAL', 'CORE', 'ORGANIZATIONAL'];
const SHADES = 6; // the style sheet has no more
const rank = (one) => one?.rank ?? 0;
const shade = (one) => `l${Math.min(rank(one), SHADES)}`;
const isHigher = (one, other) => Boolean(one) && (!other || (scaleOf(one) === scaleOf(other) && rank(one) > rank(other)));

/** For narrow cells, by the id of a level: as many of its letters as tell it from the others, at least two. */
function lettersOf(levels) {
  const short = (one, length) => one.name.slice(0, length);
  const enough = (one) => [2, 3, 4, 5].find((length) => levels.every((other) => other.name === one.name || short(other, length) !== short(one, length))) ?? 6;
  return new Map(levels.map((one) => [one.id, short(one, enough(one))]));
}

/** The levels that are asked, scale by scale, lowest first. */
const levelsOf = (jobs) => [...new Map(jobs.flatMap((job) => job.requirements.competencies).filter((one) => one.level)
  .map(({ level: one }) => [one.id, one])).values()]
  .sort((one, other) => scaleOf(one).localeCompare(scaleOf(other)) || rank(one) - rank(other) || one.name.localeCompare(other.name));
const scaleOf = ({ id }) => id.slice(0, id.lastIndexOf('/'));

/** So many jobs stand beside each other without being asked for. */
const MOST_JOBS = 60;
const EVERY = 'all';

export const matrixPage = () => inFramework((frame) => {
  const { params } = here();
  const place = frame.families.find(params.family) ?? frame.fields.find(params.family);
  const whole = !params.family || params.family === EVERY;
  if (!place && !whole) {
    return missing('family', params.family);
  }
  const tooMany = !params.family && frame.jobs.size > MOST_JOBS;
  const filter = !place ? { frameworks: [frame.id] } : frame.families.has(place.id) ? { families: [place.id] } : { fields: [place.id] };
  return html`<header class="head"><h1 tabindex="-1">Who asks for what, at which level</h1>
    <p class="lead">The competencies of each job family, from the bottom of its ladder to the top. Choose a family to see its whole ladder; press a cell to see where it is written.</p></header>
    ${tooMany ? html`${filters(frame, params, nothing)}<p class="spaced">There are ${few(frame.jobs.size, 'job')} in ${few(frame.families.size, 'family', 'families')}. Choose a field, a family, or all of them.</p>`
      : shown(all('matrix', 'jobs', { filter }), (jobs, stillWaiting) => html`<div aria-busy=${stillWaiting}>${drawn(frame, jobs, params, place)}</div>`)}`;
});

function filters(frame, params, more) {
  const chosen = frame.families.find(params.family)?.id ?? frame.fields.find(params.family)?.id ?? params.family;
  const option = ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`;
  const families = [...frame.families.values()].sort((one, other) => one.name.localeCompare(other.name));
  return html`<form class="filters no-print" @submit=${(event) => event.preventDefault()}>
      ${organizationChoice('organization', frame, (framework) => go(address('matrix', { framework })))}
      <div class="field"><label for="family">Field or job family</label><select id="family" @change=${(event) => go(withParams({ family: event.target.value || null, cell: null, framework: frame.id }))}>
        <option value=${frame.jobs.size > MOST_JOBS ? EVERY : ''} ?selected=${chosen === EVERY || !chosen && frame.jobs.size <= MOST_JOBS}>all ${few(frame.families.size, 'family', 'families')}</option>
        ${frame.jobs.size > MOST_JOBS && !chosen ? html`<option value="" selected>choose</option>` : nothing}
        ${frame.fields.size ? html`<optgroup label="Fields">${[...frame.fields.values()].map(option)}</optgroup>` : nothing}
        <optgroup label="Families">${families.map(option)}</optgroup></select></div>
      ${more}</form>`;
}

function drawn(frame, jobs, params, place) {
  const asked = new Map(); // competency -> job -> requirement
  jobs.forEach((job) => job.requirements.competencies.forEach((one) => {
    if (!asked.has(one.competency.id)) {
      asked.set(one.competency.id, { ...one.competency, by: new Map() });
    }
    // a job may name one competency in two statements; the higher level counts, or the first where no order is stated
    const before = asked.get(one.competency.id).by.get(job.id);
    if (!before || isHigher(one.level, before.level)) {
      asked.get(one.competency.id).by.set(job.id, one);
    }
  }));
  const kind = params.kind ?? BLOCKS.find((one) => [...asked.values()].some((competency) => competency.kind === one));
  const rows = [...asked.values()].filter((one) => one.kind === kind).sort((one, other) => other.by.size - one.by.size || one.name.localeCompare(other.name));
  const [chosenCompetency, chosenJob] = (params.cell ?? '').split('@');
  const chosen = asked.get(chosenCompetency)?.by.get(chosenJob);
  const columns = group(frame, jobs);
  const inFull = jobs.length < 6; // room for whole words
  const levels = levelsOf(jobs);
  const letters = lettersOf(levels);
  const csv = () => download(`competencies-${(place?.id ?? 'all-families').replaceAll('/', '-')}-${(kind ?? 'none').toLowerCase()}.csv`,
    [['competency', 'kind', 'family', 'grade', 'job', 'level', 'place'], ...rows.flatMap((one) => [...one.by].map(([id, requirement]) => {
      const job = jobs.find((candidate) => candidate.id === id);
      return [one.name, one.kind, job.family.name, job.grade?.code ?? '', job.title, requirement.level ? level(requirement.level) : 'not stated', requirement.citation.locator];
    }))]);
  return html`
    ${filters(frame, params, html`<div class="field"><label for="kind">Kind of competency</label><select id="kind" @change=${(event) => go(withParams({ kind: event.target.value, cell: null }))}>
        ${BLOCKS.filter((one) => [...asked.values()].some((competency) => competency.kind === one)).map((one) => html`<option value=${one} ?selected=${one === kind}>${KINDS[one]}</option>`)}</select></div>
      <button type="button" class="quiet" @click=${csv}>Download as CSV</button>`)}
    <p class="legend" aria-hidden="true"><span class="l0">${inFull ? '' : '· '}asked, no level</span>${levels.map((one) => html`<span class=${shade(one)}>${inFull ? '' : html`<b>${letters.get(one.id)}</b> `}${level(one)}</span>`)}</p>
    <p class="small">${few(rows.length, 'competency', 'competencies')}, ${few(jobs.length, 'job')}; those that most jobs ask for first.</p>
    <div aria-live="polite">${chosen ? cellCard(asked.get(chosenCompetency), jobs.find((job) => job.id === chosenJob), quoted(chosen, chosenJob)) : nothing}</div>
    ${rows.length ? nothing : html`<p class="silent spaced">No job here asks for a competency of this kind.</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label="Competencies by family and job">
      <table class="matrix ${inFull ? 'words' : ''}">
        <thead>
          <tr><td rowspan="2"></td>${columns.map(({ family, jobs: list }) => html`<th scope="colgroup" colspan=${list.length} title=${family.name}>${place?.id === family.id ? family.name : html`<a href=${withParams({ family: family.id, cell: null })}>${family.name}</a>`}</th>`)}</tr>
          <tr>${columns.flatMap(({ jobs: list }) => list.map((job, at) => html`<th scope="col" class=${at ? '' : 'first'}><a href="#/job/${job.id}" title=${titleOf(job)}>${rung(job)}</a></th>`))}</tr>
        </thead>
        <tbody>${rows.map((one) => html`<tr><th scope="row"><a href="#/competency/${one.id}">${one.name}</a></th>${columns.flatMap(({ jobs: list }) => list.map((job, at) => {
          const requirement = one.by.get(job.id);
          return html`<td class=${at ? '' : 'first'}>${requirement ? html`<a class="heat ${shade(requirement.level)}" href=${withParams({ cell: `${one.id}@${job.id}` })}
            aria-current=${one.id === chosenCompetency && job.id === chosenJob ? 'true' : nothing}><span aria-hidden="true">${!requirement.level ? '·' : inFull ? level(requirement.level) : letters.get(requirement.level.id)}</span><span class="unseen">${requirement.level ? level(requirement.level) : 'asked, no level stated'}</span></a>` : nothing}</td>`;
        }))}</tr>`)}</tbody>
      </table>
    </div>`;
}

/** The head of a job's column: its grade, or without one its title, shortened by what stands above it. */
const rung = (job) => job.grade?.code ?? html`<span class="turned">${job.title}</span>`;

/** The jobs by family, each family from the bottom of its ladder to the top; families in the order of the rows where they begin. */
function group(frame, jobs) {
  const there = new Map(jobs.map((job) => [job.id, job]));
  const rows = frame.blocks.flatMap((block, at) => block.rows.map(({ key }) => [key, frame.blocks.length - at]));
  const block = (family) => new Map(rows).get(rowOf(family.jobs[0]));
  return [...frame.families.values()].map((family) => ({ family, jobs: family.jobs.map(({ id }) => there.get(id)).filter(Boolean) })).filter((one) => one.jobs.length)
    .sort((one, other) => block(one.family) - block(other.family) || one.family.name.localeCompare(other.family.name));
}

/** The map is loaded without quotes, which would be most of it; a cell loads its own. */
function quoted(requirement, job) {
  const asked = answer('job', { id: job }).data?.job.requirements.competencies.map((one) => one.citation) ?? [];
  return { ...requirement, citation: asked.find((one) => one.locator === requirement.citation.locator) ?? requirement.citation };
}

const cellCard = (competency, job, requirement) => html`<section class="card"><p><a href="#/competency/${competency.id}"><b>${competency.name}</b></a>:
    ${requirement.level ? level(requirement.level) : 'asked, no level stated'} at <a href="#/job/${job.id}">${titleOf(job)}</a></p>
    ${source(requirement.citation, false, true)}
    <a class="small" href=${address('compare', { jobs: `${job.id}` })}>Compare this job with others</a></section>`;
