using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>A resolver gave null for a field that may not be null.</summary>
internal sealed class NullInNonNullException(ObjectType parent, FieldDefinition field)
    : GraphQLException($"Cannot return null for non-nullable field {parent.Name}.{field.Name}.", ErrorCodes.InternalServerError);
