using Contested.GraphQL.EntityFrameworkCore.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>Where the values of parameters come from.</summary>
/// <param name="Variables">The coerced values of the variables of the request.</param>
/// <param name="RowSets">The rows that have been read so far.</param>
internal readonly record struct ParameterValues(IReadOnlyDictionary<string, object?> Variables, RowBuffer?[] RowSets);
