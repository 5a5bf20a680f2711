namespace Contested.GraphQL.EntityFrameworkCore.Nodes;

/// <summary>The names of the arguments of the fields with nodes.</summary>
internal static class NodeArguments
{
    public const string Id = "id";
    public const string Ids = "ids";
}
