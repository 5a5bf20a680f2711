namespace Contested.GraphQL.Language;

/// <summary>Prints nodes.</summary>
public static class Printer
{
    /// <summary>Prints a node.</summary>
    /// <param name="node">The node.</param>
    public static string Print(SyntaxNode node) => node.Kind.ToString();
}
