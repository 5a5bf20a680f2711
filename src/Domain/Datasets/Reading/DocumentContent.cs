using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The file of a document.</summary>
/// <param name="Slug">The slug, which is the name of the file; its place is the start of the file.</param>
/// <param name="Document">What the file says; null where it cannot be read.</param>
internal sealed record DocumentContent(Located<string> Slug, DocumentEntry? Document);
