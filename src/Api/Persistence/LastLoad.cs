namespace Contested.Api.Persistence;

/// <summary>How the server's last attempt to load the dataset of its folder went.</summary>
internal sealed class LastLoad
{
    private volatile FailedLoad? _failure;

    /// <summary>Why it failed; null where it did not.</summary>
    public FailedLoad? Failure
    {
        get => _failure;
        set => _failure = value;
    }
}
