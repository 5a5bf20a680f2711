using System.Linq.Expressions;
using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Microsoft.EntityFrameworkCore.Query;

namespace Contested.Api.Schema;

/// <summary>The arguments with which a client asks for some of the claims only. They combine: all must hold.</summary>
public record ClaimLens : FieldArguments
{
    /// <summary>The name of the argument of <see cref="IncludeSubordinates"/>.</summary>
    internal const string SubordinatesArgument = "includeSubordinates";

    /// <summary>
    /// Only claims by the actors with these slugs, and claims that the documents with these slugs make in their own voice. An empty list
    /// or an unknown slug matches nothing.
    /// </summary>
    public IReadOnlyList<string>? AccordingTo { get; init; }

    /// <summary>
    /// Whether to include claims by subordinates of the actors in `accordingTo`, such as the units and people of a belligerent.
    /// </summary>
    public bool IncludeSubordinates { get; init; }

    /// <summary>Only claims from the documents with these slugs, whoever makes them. An empty list matches nothing.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>Only claims known by this day, according to `knownSince`.</summary>
    public DateOnly? KnownBy { get; init; }

    /// <summary>Whether a claim is made by one of those who are heard.</summary>
    internal static Expression<Func<Claim, ClaimLens, bool>> IsHeard { get; } = (claim, lens) =>
        lens.AccordingTo!.Contains(claim.Claimant!.Slug)
        || (claim.Voice == Voice.Document && lens.AccordingTo!.Contains(claim.Document.Slug))
        || (lens.IncludeSubordinates && claim.Claimant!.Superiors.Any(superior => lens.AccordingTo!.Contains(superior.Slug)));

    /// <summary>Whether a claim stands in one of the documents that are read.</summary>
    internal static Expression<Func<Claim, ClaimLens, bool>> IsRead { get; } = (claim, lens) => lens.Documents!.Contains(claim.Document.Slug);

    /// <summary>Whether a claim demonstrably existed by the day.</summary>
    internal static Expression<Func<Claim, ClaimLens, bool>> IsKnown { get; } = (claim, lens) => claim.KnownSince <= lens.KnownBy;

    /// <summary>A condition on the arguments of a lens that has further ones.</summary>
    internal static Expression<Func<Claim, TLens, bool>> For<TLens>(Expression<Func<Claim, ClaimLens, bool>> condition)
        where TLens : ClaimLens
    {
        var lens = Expression.Parameter(typeof(TLens), "lens");
        return Expression.Lambda<Func<Claim, TLens, bool>>(
            ReplacingExpressionVisitor.Replace(condition.Parameters[1], lens, condition.Body), condition.Parameters[0], lens);
    }
}
