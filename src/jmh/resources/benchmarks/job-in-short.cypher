// What job-in-short.graphql asks, in one projection.
MATCH (job:Job {id: $id})
RETURN job {
  .id,
  .title,
  duties: COLLECT {
    MATCH (job)-[has:HAS_DUTY]->(duty:Duty)
    WITH has, duty ORDER BY has.position
    RETURN duty {
      .number,
      .text,
      areas: COLLECT {
        MATCH (duty)-[concerns:CONCERNS]->(area:DutyArea)
        WITH concerns, area ORDER BY concerns.position
        RETURN area {.id, .name}
      }
    }
  },
  requirements: {
    competencies: COLLECT {
      MATCH (job)-[asked:REQUIRES]->(competency:Competency)
      WITH asked, competency ORDER BY asked.position
      RETURN {
        competency: competency {.id, .name, .kind},
        level: asked.level,
        importance: asked.importance,
        citation: {locator: asked.cite}
      }
    }
  }
} AS job
