using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Loading;

namespace Contested.Domain.Datasets.Reading;

/// <summary>
/// Makes one dataset of several folders: what they declare alike counts once, and claims on one engagement come together.
/// </summary>
/// <param name="isFirstPreferred">Whether the first folder counts where another declares something in another way.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class FolderMerging(bool isFirstPreferred, ProblemCollector problems)
{
    /// <summary>The dataset of the folders.</summary>
    /// <param name="folders">What they hold, a preferred one first.</param>
    /// <param name="isFirstPreferred">Whether the first counts where another declares something in another way.</param>
    /// <param name="problems">Where problems go.</param>
    public static DatasetContent Of(IReadOnlyList<DatasetContent> folders, bool isFirstPreferred, ProblemCollector problems)
    {
        var merging = new FolderMerging(isFirstPreferred, problems);
        var references = folders.Select(folder => folder.References).ToList();
        return new DatasetContent(
            folders.Any(folder => folder.Dataset is null) ? null : folders.Select(folder => folder.Dataset!).MaxBy(dataset => dataset.ReleasedOn.Value),
            merging.List("place", folders.Select(folder => folder.Places), place => place.Slug, EntryContent.Of),
            merging.List("actor", folders.Select(folder => folder.Actors), actor => actor.Slug, EntryContent.Of),
            references.Contains(null)
                ? null
                : new EntrySource<ReferenceEntry>(
                    references.Sum(source => source!.Count),
                    () => merging.Merge("reference", references.Select(source => source!.Read()), reference => reference.Slug, EntryContent.Of),
                    [.. references.Select(source => source!)]),
            [
                .. merging.Merge(
                    "document",
                    folders.Select(folder => folder.Documents),
                    document => document.Slug,
                    document => document.Document is { } entry ? EntryContent.Of(entry) : []).OrderBy(document => document.Slug.Value, StringComparer.Ordinal),
            ],
            new MergedEngagements(folders, merging));
    }

    /// <summary>What folders declare, what they declare alike only once.</summary>
    /// <param name="noun">What it is, for messages.</param>
    /// <param name="folders">What each of them declares.</param>
    /// <param name="slug">Gives the slug.</param>
    /// <param name="content">Gives the fingerprint of what is declared.</param>
    private IEnumerable<T> Merge<T>(string noun, IEnumerable<IEnumerable<T>> folders, Func<T, Located<string>> slug, Func<T, byte[]> content)
    {
        var known = new Dictionary<string, (int Folder, byte[] Content, FilePosition Position)>();
        foreach (var (folder, entry) in folders.SelectMany((entries, folder) => entries.Select(entry => (folder, entry))))
        {
            var name = slug(entry);
            if (name.Value.Length == 0 || !known.TryGetValue(name.Value, out var first))
            {
                known[name.Value] = (folder, content(entry), name.Position);
                yield return entry;
            }
            else if (first.Folder == folder)
            {
                yield return entry;
            }
            else if (!IsCovered(first.Folder) && !first.Content.AsSpan().SequenceEqual(content(entry)))
            {
                Report(noun, name, first.Position);
            }
        }
    }

    private List<T>? List<T>(string noun, IEnumerable<IReadOnlyList<T>?> folders, Func<T, Located<string>> slug, Func<T, byte[]> content)
    {
        var lists = folders.ToList();
        return lists.Contains(null) ? null : [.. Merge(noun, lists.OfType<IReadOnlyList<T>>(), slug, content)];
    }

    private bool IsCovered(int folder) => isFirstPreferred && folder == 0;

    private void Report(string noun, Located<string> slug, FilePosition first) => problems.Add(
        slug.Position,
        $"The {noun} \"{slug.Value}\" is declared differently in line {first.Line} of {first.File}. Make them the same, prefer one folder "
        + "with --prefer, or give a folder a \"prefix\" in its dataset.yaml if they are different things.");

    private sealed class MergedEngagements : IEngagementSource, IDisposable
    {
        private readonly FolderMerging _merging;
        private readonly IReadOnlyList<IEngagementSource> _folders;
        private readonly HashSet<string> _names;

        public MergedEngagements(IReadOnlyList<DatasetContent> folders, FolderMerging merging)
        {
            (_merging, _folders) = (merging, [.. folders.Select(folder => folder.Engagements)]);
            _names = [.. _folders.SelectMany(folder => folder.Names)];
        }

        /// <inheritdoc />
        public IReadOnlyCollection<string> Names => _names;

        /// <inheritdoc />
        public IEnumerable<Located<string>> Slugs
        {
            get
            {
                var earlier = new HashSet<string>();
                foreach (var folder in _folders)
                {
                    var slugs = folder.Slugs.Where(slug => !earlier.Contains(slug.Value)).ToList();
                    earlier.UnionWith(slugs.Select(slug => slug.Value));
                    foreach (var slug in slugs)
                    {
                        yield return slug;
                    }
                }
            }
        }

        /// <inheritdoc />
        public EngagementContent Read(string name, ProblemCollector problems)
        {
            var parts = _folders.Index().Where(folder => folder.Item.Names.Contains(name))
                .Select(folder => (folder.Index, Content: folder.Item.Read(name, problems))).ToList();
            var declared = parts.Where(part => part.Content.Engagement is not null).ToList();
            var content = new EngagementContent(name)
            {
                Engagement = declared.Select(part => part.Content.Engagement).FirstOrDefault(),
                Missing = parts.Exists(part => part.Content.Missing is null) ? null : parts[0].Content.Missing,
                AreClaimsComplete = parts.TrueForAll(part => part.Content.AreClaimsComplete),
            };
            foreach (var (_, other) in declared.Skip(1))
            {
                var (first, second) = (content.Engagement!, other.Engagement!);
                if (!_merging.IsCovered(declared[0].Index) && !EntryContent.Of(first).AsSpan().SequenceEqual(EntryContent.Of(second)))
                {
                    _merging.Report("engagement", second.Slug, first.Slug.Position);
                }
            }

            content.Claims.AddRange(_merging.Merge(
                "claim", parts.Select(part => part.Content.Claims.Select(claim => WithDocument(claim, part.Content))), claim => claim.Slug, EntryContent.Of));
            return content;
        }

        /// <inheritdoc />
        public void Dispose()
        {
            foreach (var folder in _folders.OfType<IDisposable>())
            {
                folder.Dispose();
            }
        }

        // Which document claims are from that name none is for their own folder to say.
        private static ClaimEntry WithDocument(ClaimEntry claim, EngagementContent content) =>
            claim with { Document = claim.Document ?? content.Engagement?.Document };
    }
}
