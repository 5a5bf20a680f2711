namespace Contested.Domain.Datasets.Reading;

/// <summary>Engagements that are read one after the other.</summary>
internal interface IEngagementSource
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Their slugs, sorted.</summary>
    IEnumerable<Located<string>> Slugs { get; }

    /// <summary>Reads them, sorted by slug.</summary>
    /// <param name="problems">Where problems of form go.</param>
    IEnumerable<EngagementContent> Read(ProblemCollector problems);
}
