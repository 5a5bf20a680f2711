using System.Runtime.CompilerServices;
using System.Text.Json;
using Contested.Domain.Releases.Files;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases;

/// <summary>The folder that holds the releases, each in a folder of its name.</summary>
/// <param name="path">Its path; it need not be there.</param>
public sealed class ReleaseFolder(string path)
{
    /// <summary>The path of the folder.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>All releases, from the earliest to the latest. Folders that are none are passed over.</summary>
    public async Task<IReadOnlyList<ReleaseIndex>> ListAsync(CancellationToken cancellationToken = default)
    {
        var names = Directory.Exists(FullPath)
            ? Directory.EnumerateDirectories(FullPath).Select(folder => ReleaseName.Find(Path.GetFileName(folder))).OfType<ReleaseName>()
            : [];
        var releases = new List<ReleaseIndex>();
        foreach (var name in names.OrderBy(name => name.Place))
        {
            if (await ReadAsync(name, cancellationToken) is { } release)
            {
                releases.Add(release);
            }
        }

        return releases;
    }

    /// <summary>The release of a name; null where there is none.</summary>
    public async Task<ReleaseIndex?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        ReleaseName.Find(name) is { } valid ? await ReadAsync(valid, cancellationToken) : null;

    /// <summary>The path of the folder of a release, whether it is there or not.</summary>
    public string PathOf(ReleaseName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Path.Combine(FullPath, name.Text);
    }

    /// <summary>The path of a file of a release; null where the release has no such file.</summary>
    public string? PathOf(ReleaseIndex release, string file)
    {
        ArgumentNullException.ThrowIfNull(release);
        return IsBeside(file) || release.Files.Any(known => known.Name == file) ? Path.Combine(FullPath, release.Name, file) : null;
    }

    /// <summary>What a file of a release is, those included that its index does not list; null where it is not there.</summary>
    public async Task<ReleaseFile?> DescribeAsync(ReleaseIndex release, string file, CancellationToken cancellationToken = default) =>
        PathOf(release, file) is { } path && File.Exists(path)
            ? IsBeside(file) ? await ReleaseFiles.DescribeAsync(path, null, cancellationToken) : release.Files.First(known => known.Name == file)
            : null;

    /// <summary>The claims of a release, by the slug of the engagement and then by their own, both in ordinal order.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public IAsyncEnumerable<ReleasedClaim> ReadClaimsAsync(ReleaseIndex release, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(release);
        return ReadClaimsAsync(Path.Combine(FullPath, release.Name), cancellationToken);
    }

    /// <summary>The claims of the release in a folder.</summary>
    internal static async IAsyncEnumerable<ReleasedClaim> ReadClaimsAsync(
        string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "claims.jsonl");
        await using var file = Opened(path);
        await using var claims = JsonSerializer.DeserializeAsyncEnumerable<ReleasedClaim>(file, topLevelValues: true, ReleaseJson.Line, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await MoveAsync(claims, path))
        {
            yield return claims.Current!;
        }
    }

    private static FileStream Opened(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static async ValueTask<bool> MoveAsync(IAsyncEnumerator<ReleasedClaim?> claims, string path)
    {
        try
        {
            return await claims.MoveNextAsync();
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static InvalidDataException Unreadable(string path, Exception exception) => new(
        $"{path} cannot be read: {exception.Message} Restore the files of the release, or remove its folder.", exception);

    // The index, and what lists its checksum.
    private static bool IsBeside(string file) => file is ReleaseIndex.FileName or Checksums.FileName;

    // A folder without an index, or with that of another release, is no release.
    private async Task<ReleaseIndex?> ReadAsync(ReleaseName name, CancellationToken cancellationToken)
    {
        var file = Path.Combine(PathOf(name), ReleaseIndex.FileName);
        if (!File.Exists(file))
        {
            return null;
        }

        await using var bytes = File.OpenRead(file);
        try
        {
            var index = await JsonSerializer.DeserializeAsync<ReleaseIndex>(bytes, ReleaseJson.Document, cancellationToken);
            return index is { Files: not null, Version: not null } && index.Name == name.Text ? index : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
