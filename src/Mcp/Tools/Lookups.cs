using Contested.Mcp.Answers;
using Contested.Mcp.Claims;
using Contested.Mcp.Operations;

namespace Contested.Mcp.Tools;

/// <summary>Says of slugs that are not in the data what may be meant.</summary>
internal static class Lookups
{
    private const int MostSuggestions = 5;

    private static readonly string Engagements = EmbeddedText.Read("EngagementLookup.graphql");
    private static readonly string Claimants = EmbeddedText.Read("KnownSlugs.graphql");

    /// <summary>Makes sure that there is an engagement.</summary>
    /// <exception cref="ToolRefusedException">There is none.</exception>
    public static async ValueTask EnsureEngagementAsync(ToolOperations operations, string slug, CancellationToken cancellationToken)
    {
        var half = (slug.Length + 1) / 2;
        var variables = new Dictionary<string, object?>
        {
            ["slug"] = slug,
            ["start"] = slug[..half],
            ["end"] = slug[half..],
            ["name"] = slug.Replace('-', ' '),
            ["few"] = Math.Min(MostSuggestions, operations.PageSize),
        };
        var found = await operations.AskAsync<FoundEngagements>(Engagements, variables, cancellationToken);
        if (found.Exact is null)
        {
            throw new ToolRefusedException(
                $"There is no engagement with the slug \"{slug}\".{Suggest(found.Like.Nodes)} Find engagements and their slugs with the tool \"search\".");
        }
    }

    /// <summary>Makes sure that the slugs of a lens are in the data, as unknown ones would match nothing.</summary>
    /// <exception cref="ToolRefusedException">One is not.</exception>
    public static async ValueTask EnsureLensAsync(ToolOperations operations, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken)
    {
        await EnsureKnownAsync("accordingTo", "neither an actor nor a document", found => [.. found.Actors.Nodes, .. found.Documents.Nodes], found => [.. found.ActorsLike.Nodes, .. found.DocumentsLike.Nodes]);
        await EnsureKnownAsync("documents", "no document", found => found.Documents.Nodes, found => found.DocumentsLike.Nodes);

        async ValueTask EnsureKnownAsync(string argument, string nothing, Func<FoundSlugs, IReadOnlyList<Named>> known, Func<FoundSlugs, IReadOnlyList<Named>> like)
        {
            if (!variables.TryGetValue(argument, out var given) || given is not List<object?> { Count: > 0 } slugs)
            {
                return;
            }

            if (slugs.Count > operations.PageSize)
            {
                throw new ToolRefusedException($"The argument \"{argument}\" has {slugs.Count} slugs; give at most {operations.PageSize}.");
            }

            var found = await AskAsync(slugs, (string)slugs[0]!);
            if (slugs.Cast<string>().FirstOrDefault(slug => known(found).All(one => one.Slug != slug)) is { } unknown)
            {
                var near = await AskAsync(slugs, unknown);
                throw new ToolRefusedException(
                    $"The argument \"{argument}\" has \"{unknown}\", which is the slug of {nothing}.{Suggest(like(near))} The tool \"search\" finds slugs.");
            }
        }

        ValueTask<FoundSlugs> AskAsync(List<object?> slugs, string like) => operations.AskAsync<FoundSlugs>(
            Claimants,
            new Dictionary<string, object?>
            {
                ["slugs"] = slugs,
                ["start"] = like[..((like.Length + 1) / 2)],
                ["pageSize"] = operations.PageSize,
                ["few"] = Math.Min(MostSuggestions, operations.PageSize),
            },
            cancellationToken);
    }

    private static string Suggest(IReadOnlyList<Named> found) =>
        found.Count == 0 ? "" : $" Similar ones: {string.Join(", ", found.Select(one => $"\"{one.Slug}\" ({one.Name})"))}.";

    private sealed record FoundEngagements(Named? Exact, FoundNames Like);

    private sealed record FoundSlugs(FoundNames Actors, FoundNames Documents, FoundNames ActorsLike, FoundNames DocumentsLike);

    private sealed record FoundNames(IReadOnlyList<Named> Nodes);
}
