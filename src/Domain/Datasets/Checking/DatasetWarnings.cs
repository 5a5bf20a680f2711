using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Looks for what can be loaded, but may have been meant otherwise. What cannot be read, or names nothing, is passed over: that is an error.</summary>
internal sealed class DatasetWarnings
{
    private readonly BorrowedAliasWarning _borrowed;
    private readonly UncitedReferenceWarning _uncited;
    private readonly UnsidedActorWarning _unsided;
    private readonly UndatedClaimWarning _undated;
    private readonly RepeatedWordsWarning _repeated;
    private readonly ProblemCollector _warnings;

    /// <summary>Reports everything of the sort in all but the engagements.</summary>
    public DatasetWarnings(DatasetContent content, DatasetFolders folders, ProblemCollector warnings)
    {
        _warnings = warnings;
        _borrowed = new BorrowedAliasWarning(content, warnings);
        _uncited = new UncitedReferenceWarning(content, warnings);
        _unsided = new UnsidedActorWarning(content.Actors ?? [], warnings);
        _undated = new UndatedClaimWarning(content, warnings);
        _repeated = new RepeatedWordsWarning(content, warnings);
        StrayFileWarning.Check(folders, warnings);
        SharedNameWarning.Check(content.Actors ?? [], warnings);
    }

    /// <summary>Reports everything of the sort in an engagement.</summary>
    public void Check(EngagementContent files)
    {
        FigureDateWarning.Check(files, _warnings);
        _borrowed.Add(files);
        _uncited.Add(files);
        _unsided.Check(files);
        _undated.Check(files);
        _repeated.Check(files);
    }

    /// <summary>Reports what shows only after all engagements have been checked.</summary>
    public void Complete()
    {
        _borrowed.CheckEngagements();
        _uncited.Check();
    }
}
