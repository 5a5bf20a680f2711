using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>
/// A part of a template that each row fills: the name of a column, or of what a value of a column stands for, as in
/// <c>side.actor</c>. Of several, the first that is not empty counts.
/// </summary>
/// <param name="Position">Where the template stands.</param>
/// <param name="Paths">The names, each split at its dots; at least one, none of them empty.</param>
internal sealed record Placeholder(FilePosition Position, IReadOnlyList<IReadOnlyList<string>> Paths);
