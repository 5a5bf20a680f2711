using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Looks for what can be loaded, but may have been meant otherwise.</summary>
internal static class DatasetWarnings
{
    /// <summary>Reports everything of the sort. What cannot be read, or names nothing, is passed over: that is an error.</summary>
    public static void Check(DatasetContent content, IReadOnlyList<string> strays, ProblemCollector warnings)
    {
        StrayFileWarning.Check(strays, warnings);
        SharedNameWarning.Check(content.Actors ?? [], warnings);
        BorrowedAliasWarning.Check(content, warnings);
        UncitedReferenceWarning.Check(content, warnings);
        var (unsided, undated, repeated) = (
            new UnsidedActorWarning(content.Actors ?? [], warnings),
            new UndatedClaimWarning(content, warnings),
            new RepeatedWordsWarning(content, warnings));
        foreach (var files in content.Engagements)
        {
            FigureDateWarning.Check(files, warnings);
            unsided.Check(files);
            undated.Check(files);
            repeated.Check(files);
        }
    }
}
