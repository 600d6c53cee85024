/* The competency map for HR: which family requires which competency at which grade, as a heat map; every cell opens. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { answer } from './api.js';
import { address, go, here, withParams } from './state.js';
import { source, shown } from './parts.js';
import { download } from './csv.js';
import { KINDS, few, level } from './words.js';

const BLOCKS = ['TECHNICAL', 'BEHAVIOURAL', 'CORE', 'ORGANIZATIONAL'];
const SHADES = 6; // the style sheet has no more
const rank = (one) => one?.rank ?? 0;
const shade = (one) => `l${Math.min(rank(one), SHADES)}`;
const isHigher = (one, other) => Boolean(one) && (!other || (scaleOf(one) === scaleOf(other) && rank(one) > rank(other)));
const letters = (one) => one.name.slice(0, 2);

/** The levels that are asked, scale by scale, lowest first. */
const levelsOf = (jobs) => [...new Map(jobs.flatMap((job) => job.requirements.competencies).filter((one) => one.level)
  .map(({ level: one }) => [one.id, one])).values()]
  .sort((one, other) => scaleOf(one).localeCompare(scaleOf(other)) || rank(one) - rank(other) || one.name.localeCompare(other.name));
const scaleOf = ({ id }) => id.slice(0, id.lastIndexOf('/'));

export function matrixPage() {
  const { params } = here();
  return html`<header class="head"><h1 tabindex="-1">Who asks for what, at which level</h1>
    <p class="lead">Every competency of every job family, grade by grade. Choose a family to see its whole ladder; press a cell to see where it is written.</p></header>
    ${shown(answer('matrix'), ({ jobs }) => drawn(jobs.nodes, params))}`;
}

function drawn(all, params) {
  const families = [...new Map(all.map((job) => [job.family.id, job.family])).values()].sort((one, other) => one.name.localeCompare(other.name));
  const jobs = all.filter((job) => !params.family || job.family.id === params.family || job.family.id.endsWith(`/${params.family}`));
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
  const kind = params.kind ?? 'TECHNICAL';
  const rows = [...asked.values()].filter((one) => one.kind === kind).sort((one, other) => other.by.size - one.by.size || one.name.localeCompare(other.name));
  const [chosenCompetency, chosenJob] = (params.cell ?? '').split('@');
  const chosen = asked.get(chosenCompetency)?.by.get(chosenJob);
  const columns = group(jobs);
  const inFull = jobs.length < 6; // room for whole words
  const csv = () => download(`competencies-${params.family ?? 'all-families'}-${kind.toLowerCase()}.csv`,
    [['competency', 'kind', 'family', 'grade', 'job', 'level', 'place'], ...rows.flatMap((one) => [...one.by].map(([id, requirement]) => {
      const job = jobs.find((candidate) => candidate.id === id);
      return [one.name, one.kind, job.family.name, job.grade.code, job.title, requirement.level ? level(requirement.level) : 'not stated', requirement.citation.locator];
    }))]);
  return html`
    <form class="filters no-print" @submit=${(event) => event.preventDefault()}>
      <div class="field"><label for="family">Job family</label><select id="family" @change=${(event) => go(withParams({ family: event.target.value || null, cell: null }))}>
        <option value="" ?selected=${!params.family}>all ${families.length} families</option>
        ${families.map((family) => html`<option value=${family.id} ?selected=${family.id === params.family}>${family.name}</option>`)}</select></div>
      <div class="field"><label for="kind">Kind of competency</label><select id="kind" @change=${(event) => go(withParams({ kind: event.target.value, cell: null }))}>
        ${BLOCKS.filter((one) => [...asked.values()].some((competency) => competency.kind === one)).map((one) => html`<option value=${one} ?selected=${one === kind}>${KINDS[one]}</option>`)}</select></div>
      <button type="button" class="quiet" @click=${csv}>Download as CSV</button>
    </form>
    <p class="legend" aria-hidden="true"><span class="l0">${inFull ? '' : '· '}asked, no level</span>${levelsOf(jobs).map((one) => html`<span class=${shade(one)}>${inFull ? '' : html`<b>${letters(one)}</b> `}${level(one)}</span>`)}</p>
    <p class="small">${few(rows.length, 'competency', 'competencies')}, ${few(jobs.length, 'job')}; those that most jobs ask for first.</p>
    <div aria-live="polite">${chosen ? cellCard(asked.get(chosenCompetency), jobs.find((job) => job.id === chosenJob), quoted(chosen, chosenJob)) : nothing}</div>
    <div class="scroll" tabindex="0" role="region" aria-label="Competencies by family and grade">
      <table class="matrix ${inFull ? 'words' : ''}">
        <thead>
          <tr><td rowspan="2"></td>${columns.map(({ family, jobs: list }) => html`<th scope="colgroup" colspan=${list.length} title=${family.name}>${params.family ? family.name : html`<a href=${withParams({ family: family.id, cell: null })}>${family.name}</a>`}</th>`)}</tr>
          <tr>${columns.flatMap(({ jobs: list }) => list.map((job, at) => html`<th scope="col" class=${at ? '' : 'first'}><a href="#/job/${job.id}" title="${job.title}, ${job.grade.code}">${job.grade.code}</a></th>`))}</tr>
        </thead>
        <tbody>${rows.map((one) => html`<tr><th scope="row"><a href="#/competency/${one.id}">${one.name}</a></th>${columns.flatMap(({ jobs: list }) => list.map((job, at) => {
          const requirement = one.by.get(job.id);
          return html`<td class=${at ? '' : 'first'}>${requirement ? html`<a class="heat ${shade(requirement.level)}" href=${withParams({ cell: `${one.id}@${job.id}` })}
            aria-current=${one.id === chosenCompetency && job.id === chosenJob ? 'true' : nothing}><span aria-hidden="true">${!requirement.level ? '·' : inFull ? level(requirement.level) : letters(requirement.level)}</span><span class="unseen">${requirement.level ? level(requirement.level) : 'asked, no level stated'}</span></a>` : nothing}</td>`;
        }))}</tr>`)}</tbody>
      </table>
    </div>`;
}

const CATEGORY = (code) => (code.startsWith('G') ? 0 : code.startsWith('NO') ? 1 : 2);

function group(jobs) {
  const families = new Map();
  jobs.forEach((job) => families.set(job.family.id, [...(families.get(job.family.id) ?? []), job]));
  return [...families.values()].map((list) => ({ family: list[0].family, jobs: list.sort((one, other) => one.grade.code.localeCompare(other.grade.code)) }))
    .sort((one, other) => CATEGORY(one.jobs[0].grade.code) - CATEGORY(other.jobs[0].grade.code) || one.family.name.localeCompare(other.family.name));
}

/** The map is loaded without quotes, which would be most of it; a cell loads its own. */
function quoted(requirement, job) {
  const asked = answer('job', { id: job }).data?.job.requirements.competencies.map((one) => one.citation) ?? [];
  return { ...requirement, citation: asked.find((one) => one.locator === requirement.citation.locator) ?? requirement.citation };
}

const cellCard = (competency, job, requirement) => html`<section class="card"><p><a href="#/competency/${competency.id}"><b>${competency.name}</b></a>:
    ${requirement.level ? level(requirement.level) : 'asked, no level stated'} at <a href="#/job/${job.id}">${job.title}, ${job.grade.code}</a></p>
    ${source(requirement.citation, false, true)}
    <a class="small" href=${address('compare', { jobs: `${job.id}` })}>Compare this job with others</a></section>`;
