using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Contested.Domain.Releases.Comparison;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The arguments with which a client says which two versions of the dataset to compare.</summary>
public sealed record ReleaseRange : FieldArguments
{
    private const int MostNames = 20;

    /// <summary>The name of the earlier release, such as `2026.12`; `dataset` lists the `releases`.</summary>
    [Required]
    public string Since { get; init; } = "";

    /// <summary>The name of the later release. By default, the dataset as it is served now.</summary>
    public string? Until { get; init; }

    /// <summary>Has the arguments find what became of claims between the two.</summary>
    internal static void Configure(ConnectionArgumentsDescriptor<Change, ReleaseRange> descriptor) => descriptor
        .Filter(IsBetween)
        .Require(AreKnown, Explain);

    private static Expression<Func<Change, ReleaseRange, bool>> IsBetween { get; } = (change, range) =>
        change.FirstSince <= Named.Entity<Release>(release => release.Name == range.Since).Id
        && change.LastSince >= Named.Entity<Release>(release => release.Name == range.Since).Id
        && ((range.Until == null && change.LastUntil == Change.Served)
            || (range.Until != null
                && change.FirstUntil <= Named.Entity<Release>(release => release.Name == range.Until).Id
                && change.LastUntil >= Named.Entity<Release>(release => release.Name == range.Until).Id));

    private static Expression<Func<Release, ReleaseRange, bool>> AreKnown { get; } = (release, range) =>
        release.Name == range.Since
        && (range.Until == null || release.Id < Named.Entity<Release>(later => later.Name == range.Until).Id);

    private static string Explain(ReleaseRange range, IReadOnlyList<Release> releases) =>
        releases.Count == 0 ? "There are no releases yet, so there is nothing to compare the dataset with."
        : Unknown("since", range.Since, releases) ?? Unknown("until", range.Until ?? range.Since, releases)
            ?? $"\"since\" has to name an earlier release than \"until\", but {range.Since} does not come before {range.Until}.";

    private static string? Unknown(string argument, string name, IReadOnlyList<Release> releases) => releases.Any(release => release.Name == name)
        ? null
        : $"There is no release \"{name}\", which \"{argument}\" names. The {(releases.Count > MostNames ? "latest " : "")}releases are "
            + $"{string.Join(", ", releases.TakeLast(MostNames).Select(release => release.Name))}.";
}
