using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Search;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Searches;

/// <summary>The cursors of hits, which know theirs.</summary>
internal sealed class HitCursor : CursorSource
{
    public override string Encode(RowBuffer rows, int row) => ((SearchPageRow)rows[row, 0].Reference!).Cursor;
}
