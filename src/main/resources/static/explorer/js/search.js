/* Search as one types, over all that the catalogue holds. */
import { answer } from './api.js';
import { address, go } from './state.js';
import { pageOf } from './parts.js';
import { finder } from './finder.js';

const PLACES = ['JOB', 'JOB_FAMILY', 'OCCUPATIONAL_FIELD', 'GRADE'];
const GROUPS = {
  JOB: 'Jobs', JOB_FAMILY: 'Families', OCCUPATIONAL_FIELD: 'Fields', GRADE: 'Grades', COMPETENCY: 'Competencies', DUTY: 'Duties', VACANCY: 'Vacancies',
};

/** What is found, together by kind, the kind of the best hit first. */
function hits(text, kinds) {
  const found = text.trim() ? answer('search', { text: text.trim(), kinds, first: 15 }, `search ${kinds}`).data?.search.nodes ?? [] : [];
  const order = [...new Set(found.map((hit) => hit.kind))];
  return found.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** The ids of the places of the lattice that the words could mean, slips of the hand included. */
export const placesFound = (text) => hits(text, PLACES).map((hit) => hit.node.id);

const whereTo = ({ kind, node: { id } }) => (kind === 'COMPETENCY' ? `#/competency/${id}`
  : kind === 'DUTY' ? pageOf(id.split('/duties/')[0])
    : kind === 'JOB' || kind === 'VACANCY' ? pageOf(id)
      : address('path', { from: id }));

export const search = () => finder({
  id: 'search', label: 'Find a job, a competency or a duty', placeholder: 'Find a job, a competency, a duty', hint: 'Type a word of its name',
  options: (text) => hits(text, Object.keys(GROUPS)).map((hit) => ({
    label: hit.title, hint: hit.context ?? '', group: GROUPS[hit.kind], choose: () => go(whereTo(hit)),
  })),
});
