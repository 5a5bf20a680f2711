namespace Contested.Domain.Search;

/// <summary>A word of a text, as it is compared, and where it stands.</summary>
/// <param name="Text">The folded word: letters and digits only, never empty.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct SearchWord(string Text, int Start, int End);
