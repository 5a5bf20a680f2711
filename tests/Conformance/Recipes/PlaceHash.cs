namespace Contested.Conformance.Recipes;

/// <summary>FNV-1a over UTF-16 code units, then mixed, so that near places get far values.</summary>
internal static class PlaceHash
{
    public static uint Compute(string text)
    {
        unchecked
        {
            var value = 0x811c9dc5u;
            foreach (var unit in text)
            {
                value = (value ^ unit) * 0x01000193u;
            }

            value = (value ^ (value >> 16)) * 0x85ebca6bu;
            value = (value ^ (value >> 13)) * 0xc2b2ae35u;
            return value ^ (value >> 16);
        }
    }
}
