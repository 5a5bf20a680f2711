using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Text;

/// <summary>Makes texts comparable regardless of case, with the same result in C#, on SQLite and on PostgreSQL.</summary>
/// <remarks>
/// SQLite folds only ASCII by itself, so <see cref="TextFoldingInterceptor"/> gives it this function under the name
/// <c>lower</c>. PostgreSQL folds by the Unicode collation, which writes a final sigma and a dotted I in two ways each; these
/// are made one.
/// </remarks>
public static class TextFolding
{
    internal const string UnicodeCollation = "und-x-icu";

    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions)
        .GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!
        .MakeGenericMethod(typeof(string));

    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;

    private static readonly MethodInfo Replace = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;

    /// <summary>What is replaced after the letters have been folded.</summary>
    internal static IReadOnlyList<(string From, string To)> Replacements { get; } = [("ς", "σ"), ("i\u0307", "i")];

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text) =>
        Replacements.Aggregate(text.Replace("İ", "i\u0307", StringComparison.Ordinal).ToLowerInvariant(), (folded, pair) => folded.Replace(pair.From, pair.To, StringComparison.Ordinal));

    /// <summary>Gives the expression that folds a column in the database.</summary>
    /// <param name="column">A text that is not null.</param>
    /// <param name="isPostgres">Whether the database is PostgreSQL; otherwise it is SQLite.</param>
    internal static Expression Fold(Expression column, bool isPostgres)
    {
        if (!isPostgres)
        {
            return Expression.Call(column, ToLower);
        }

        var collated = Expression.Call(Collate, Expression.Constant(EF.Functions), column, Expression.Constant(UnicodeCollation));
        return Replacements.Aggregate(
            (Expression)Expression.Call(collated, ToLower),
            (folded, pair) => Expression.Call(folded, Replace, Expression.Constant(pair.From), Expression.Constant(pair.To)));
    }
}
