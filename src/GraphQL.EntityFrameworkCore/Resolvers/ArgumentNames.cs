namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>The names of the arguments of fields of several entities, as in HotChocolate.</summary>
internal static class ArgumentNames
{
    public const string Where = "where";
    public const string Order = "order";
}
