using Contested.Domain.Releases;
using Contested.Domain.Releases.Rows;

namespace Contested.Api.CommandLine;

/// <summary>A version of the dataset as a command names it: a release, or the folder of a dataset.</summary>
internal sealed class ComparedVersion : IAsyncDisposable
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ReleasedClaim>> _read;
    private readonly TemporaryDatabase? _database;

    private ComparedVersion(Func<CancellationToken, IAsyncEnumerable<ReleasedClaim>> read, TemporaryDatabase? database = null) =>
        (_read, _database) = (read, database);

    /// <summary>Finds a version.</summary>
    /// <param name="text">The name of a release, or the path of its folder or of that of a dataset.</param>
    /// <param name="releases">The folder in which releases are looked for by their name.</param>
    /// <param name="settings">The settings of the program.</param>
    /// <param name="errors">Where it is said how far a dataset is loaded.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The version; null where there is none.</returns>
    public static async Task<ComparedVersion?> FindAsync(
        string text, ReleaseFolder releases, IReadOnlyList<string> settings, TextWriter errors, CancellationToken cancellationToken)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(text));
        var beside = new ReleaseFolder(Path.GetDirectoryName(path) ?? path);
        if (await releases.FindAsync(text, cancellationToken) is { } named)
        {
            return new ComparedVersion(token => releases.ReadClaimsAsync(named, token));
        }

        if (await beside.FindAsync(Path.GetFileName(path), cancellationToken) is { } release)
        {
            return new ComparedVersion(token => beside.ReadClaimsAsync(release, token));
        }

        if (!File.Exists(Path.Combine(path, "dataset.yaml")))
        {
            return null;
        }

        var database = await TemporaryDatabase.LoadAsync(settings, [text], null, errors, cancellationToken);
        return new ComparedVersion(token => ReleasedClaims.ReadAsync(database.Context, null, token), database);
    }

    /// <summary>Its claims, in the order of a release.</summary>
    public IAsyncEnumerable<ReleasedClaim> ReadAsync(CancellationToken cancellationToken) => _read(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _database?.DisposeAsync() ?? ValueTask.CompletedTask;
}
