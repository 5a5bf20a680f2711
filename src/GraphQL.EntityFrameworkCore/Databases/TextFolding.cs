namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>Makes texts comparable regardless of case, with the same result in C#, on SQLite and on PostgreSQL.</summary>
/// <remarks>
/// SQLite folds only ASCII by itself, so sessions give it this function under the name <c>lower</c>. PostgreSQL folds by the Unicode collation, which writes a final sigma and a dotted I in two ways each; these
/// are made one.
/// </remarks>
public static class TextFolding
{
    /// <summary>What is replaced after the letters have been folded.</summary>
    internal static IReadOnlyList<(string From, string To)> Replacements { get; } = [("ς", "σ"), ("i\u0307", "i")];

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text) =>
        Replacements.Aggregate(text.Replace("İ", "i\u0307", StringComparison.Ordinal).ToLowerInvariant(), (folded, pair) => folded.Replace(pair.From, pair.To, StringComparison.Ordinal));
}
