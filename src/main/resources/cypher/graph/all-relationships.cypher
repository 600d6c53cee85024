// Which relationships make up the catalogue?
MATCH (from)-[relationship:ISSUED_BY|IN_CATEGORY|NEXT_GRADE|IN_FIELD|HAS_GRADE|REPLACES|BROADER|CLOSE_MATCH
           |ASKS_OF_EVERYBODY|FOR_GRADE|APPLIES_TO_GRADE|INTO_CATEGORY|HAS_STEP|IN_FAMILY|AT_GRADE|HAS_VARIANT|HAS_DUTY
           |CONCERNS|REQUIRES|REQUIRES_EDUCATION|REQUIRES_EXPERIENCE|REQUIRES_LANGUAGE|DEMANDS|CITES|LEADS_TO]->(to)
RETURN elementId(relationship) AS element, type(relationship) AS type, elementId(from) AS from, elementId(to) AS to,
       properties(relationship) AS properties
