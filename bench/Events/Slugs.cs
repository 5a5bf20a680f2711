using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Contested.Bench.Events;

/// <summary>Gives each thing a slug of its own, made from its name.</summary>
/// <typeparam name="T">What tells one thing from another.</typeparam>
internal sealed partial class Slugs<T>
    where T : notnull
{
    private const int Longest = 60;

    private readonly Dictionary<T, string> _slugs = [];
    private readonly HashSet<string> _taken = [];

    /// <summary>The slug of a thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isNew">Whether it is asked for for the first time.</param>
    public string Of(T thing, string name, out bool isNew)
    {
        isNew = !_slugs.TryGetValue(thing, out var slug);
        if (slug is null)
        {
            var stem = StemOf(name);
            slug = stem;
            for (var number = 2; !_taken.Add(slug); number++)
            {
                slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            }

            _slugs.Add(thing, slug);
        }

        return slug;
    }

    private static string StemOf(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormD).ToLowerInvariant();
        var words = Others().Replace(string.Concat(plain.Where(character => character < 128 || char.IsLetterOrDigit(character))), "-").Trim('-');
        return words.Length == 0 ? "unnamed" : words[..Math.Min(words.Length, Longest)].Trim('-');
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
