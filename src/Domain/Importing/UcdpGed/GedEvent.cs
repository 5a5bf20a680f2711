using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>An event, as a row of the table tells it.</summary>
internal sealed record GedEvent
{
    /// <summary>Where the row begins.</summary>
    public required FilePosition Position { get; init; }

    /// <summary>The number of the event.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is violence of one side against civilians.</summary>
    public required bool IsOneSided { get; init; }

    /// <summary>Whether it is several events of more than a month in one row.</summary>
    public required bool IsAggregate { get; init; }

    /// <summary>The conflict that it belongs to; empty where the row does not say.</summary>
    public required string Conflict { get; init; }

    /// <summary>The sides with their numbers in the catalogue of actors, which are empty where the row gives none; civilians are no side.</summary>
    public required IReadOnlyList<(string Name, string Id)> Sides { get; init; }

    /// <summary>Where it was; null where the row names no place.</summary>
    public required GedPlace? Place { get; init; }

    /// <summary>When it was.</summary>
    public required GedSpan Span { get; init; }

    /// <summary>How many died.</summary>
    public required GedDeaths Deaths { get; init; }

    /// <summary>The sources behind the row, each once.</summary>
    public required IReadOnlyList<SourceArticle> Sources { get; init; }

    /// <summary>Who reported the figures.</summary>
    public required OriginalSource Original { get; init; }

    /// <summary>What a reader has to know of how the row is read.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The slug of its own engagement.</summary>
    public string Slug => GedSlugs.Of(Id);

    /// <summary>The row, as a locator names it.</summary>
    public string Locator => GedSlugs.LocatorOf(Id);

    /// <summary>What happened, as a noun: "fighting between A and B".</summary>
    public string What => IsOneSided ? $"violence of {Sides[0].Name} against civilians" : $"fighting between {string.Join(" and ", Sides.Select(side => side.Name))}";

    /// <summary>Where and when: "near Abu Kamal on 28 June 2016".</summary>
    public string WhereAndWhen => Place is null ? Span.Words : $"{Place.Words} {Span.Words}";
}
