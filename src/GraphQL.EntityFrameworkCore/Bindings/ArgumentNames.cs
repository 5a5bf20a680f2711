namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>The names of arguments: those of several entities as in HotChocolate and in the Cursor Connections Specification.</summary>
internal static class ArgumentNames
{
    public const string Where = "where";
    public const string Order = "order";
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";
    public const string By = "by";
    public const string Id = "id";
    public const string Ids = "ids";
    public const string Text = "text";
    public const string Types = "types";
}
