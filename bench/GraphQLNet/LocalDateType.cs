using GraphQL.Types;

namespace Contested.Bench.GraphQLNet;

/// <summary>A day, under the name that the queries have for it.</summary>
internal sealed class LocalDateType : DateOnlyGraphType
{
    public LocalDateType() => Name = "LocalDate";
}
