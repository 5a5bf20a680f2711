using System.Text;
using Contested.Domain.Search;

namespace Contested.Domain.Importing.Making;

/// <summary>Makes slugs of texts.</summary>
internal static class SlugText
{
    /// <summary>The text in lower case, without accents, with a hyphen for all between its letters and digits.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (LetterFolding.IsWordPart(rune))
            {
                LetterFolding.AppendFolded(slug, rune);
            }
            else if (!LetterFolding.IsIgnored(rune) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
