import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';

/** The operations of a query; none where it is not complete. */
export function readOperations(query: string): OperationDefinitionNode[] {
  try {
    return parse(query).definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return [];
  }
}

/** Whether a query is one that changes nothing. */
export function isQuery(query: string): boolean {
  const operations = readOperations(query);
  return operations.length > 0 && operations.every(({ operation }) => operation === OperationTypeNode.QUERY);
}
