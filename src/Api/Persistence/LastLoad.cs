namespace Contested.Api.Persistence;

/// <summary>How the server's last attempt to load the dataset of its folder went.</summary>
internal sealed class LastLoad
{
    private volatile FailedLoad? _failure;
    private volatile bool _isDatasetServed;

    /// <summary>Whether there has been a dataset to serve since the server started: that of the folder, or the one before.</summary>
    public bool IsDatasetServed
    {
        get => _isDatasetServed;
        set => _isDatasetServed = value;
    }

    /// <summary>Why it failed; null where it did not.</summary>
    public FailedLoad? Failure
    {
        get => _failure;
        set => _failure = value;
    }
}
