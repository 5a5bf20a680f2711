namespace Contested.Domain.Datasets.Reading;

/// <summary>Engagements that are read one after the other, so that any number takes the memory of one.</summary>
internal interface IEngagementSource
{
    /// <summary>The slugs of all of which there is something.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>The slugs of those that are declared, each where it is.</summary>
    IEnumerable<Located<string>> Slugs { get; }

    /// <summary>Reads an engagement.</summary>
    /// <param name="name">Its slug, one of the names.</param>
    /// <param name="problems">Where problems of form go.</param>
    EngagementContent Read(string name, ProblemCollector problems);

    /// <summary>Reads all, sorted by slug, and reports those that nobody declares.</summary>
    /// <param name="problems">Where problems of form go.</param>
    IEnumerable<EngagementContent> Read(ProblemCollector problems)
    {
        foreach (var name in Names.Order(StringComparer.Ordinal))
        {
            var content = Read(name, problems);
            if (content.Missing is { } missing)
            {
                problems.Add(missing.Position, missing.Message);
            }

            yield return content;
        }
    }
}
