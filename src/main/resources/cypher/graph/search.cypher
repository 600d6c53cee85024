// Finds the hits of several searches, best first.
UNWIND $searches AS search
CALL (search) {
  CALL db.index.fulltext.queryNodes('search', search.query) YIELD node, score
  UNWIND [kind IN search.kinds WHERE kind.label IN labels(node)] AS kind
  RETURN kind.kind AS kind, node.id AS id, score * kind.weight AS score
  ORDER BY score DESC, kind, id
  LIMIT $most
}
RETURN search.number AS number, kind, id, score
