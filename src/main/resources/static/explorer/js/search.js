/* Search while typing, over the whole catalogue. */
import { answer } from './api.js';
import { address, go } from './state.js';
import { frameworks, nameOf } from './frame.js';
import { pageOf } from './parts.js';
import { finder } from './finder.js';

const PLACES = ['JOB', 'JOB_FAMILY', 'OCCUPATIONAL_FIELD', 'GRADE'];
const GROUPS = {
  JOB: 'Jobs', JOB_FAMILY: 'Families', OCCUPATIONAL_FIELD: 'Fields', GRADE: 'Grades', COMPETENCY: 'Competencies', DUTY: 'Duties', VACANCY: 'Vacancies',
};

/** The hits as `option` makes them, grouped by kind, the kind of the best hit first. */
function hits(text, kinds, option) {
  if (!text.trim()) {
    return [];
  }
  const { data, error, waiting } = answer('search', { text: text.trim(), kinds, first: 15 }, `search ${kinds}`);
  const found = data?.search.nodes ?? [];
  const order = [...new Set(found.map((hit) => hit.kind))];
  const read = (data?.search.corrections ?? []).map(({ typed, readAs }) => `“${typed}” read as ${[readAs].flat().join(' or ')}`).join(', ');
  return Object.assign(found.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)).flatMap(option), {
    waiting, note: error ? (error.kind === 'offline' ? 'The server cannot be reached.' : error.message) : read,
  });
}

/** Choices for the places of the lattice that the words could mean, misspellings included. */
export const placesFound = (text, option) => hits(text, PLACES, (hit) => option(hit.node.id));

const whereTo = ({ kind, node: { id } }) => (kind === 'COMPETENCY' ? `#/competency/${id}`
  : kind === 'DUTY' ? pageOf(id.split('/duties/')[0])
    : kind === 'JOB' || kind === 'VACANCY' ? pageOf(id)
      : address('path', { from: id, ...(kind === 'GRADE' ? { framework: usingGrades(id.split('/')[0]) } : {}) }));

/** The framework whose organization uses a system of grades; undefined if that is not one alone. */
function usingGrades(system) {
  const using = (frameworks().list ?? []).filter((one) => one.organizations.some(({ gradeSystem }) => gradeSystem?.id === system));
  return using.length === 1 ? using[0].id : undefined;
}

/** Where a hit belongs, with its organization where there are several. */
function contextOf({ context, node: { id } }) {
  const list = frameworks().list ?? [];
  const of = list.length > 1 && list.find((one) => one.id === id.split('/')[0]);
  return [context, of && nameOf(of, list)].filter(Boolean).join(' · ');
}

export const search = () => finder({
  id: 'search', label: 'Find a job, a vacancy, a family, a competency or a duty', placeholder: 'Find', hint: 'A job, a vacancy, a family, a competency, a duty: type a word of it',
  options: (text) => hits(text, Object.keys(GROUPS), (hit) => ({
    label: hit.title, hint: contextOf(hit), group: GROUPS[hit.kind], choose: () => go(whereTo(hit)),
  })),
});
