// What Relay's compiler is given: a connection that is paged through, and a thing that is fetched again by its id.
import { graphql } from 'relay-runtime';

export const jobsQuery = graphql`
    query jobsQuery($first: Int!, $after: String) {
        ...jobs_list @arguments(first: $first, after: $after)
    }
`;

export const list = graphql`
    fragment jobs_list on Query
    @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" })
    @refetchable(queryName: "jobsPaginationQuery") {
        jobs(first: $first, after: $after) @connection(key: "jobs_list_jobs") {
            totalCount
            edges {
                node {
                    id
                    ...jobs_job
                }
            }
        }
    }
`;

export const job = graphql`
    fragment jobs_job on Job @refetchable(queryName: "jobsJobRefetchQuery") {
        title
        family {
            name
        }
    }
`;
