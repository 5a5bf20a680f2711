using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CreateUndeclaredIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => UndeclaredIndexes.Create(migrationBuilder);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => UndeclaredIndexes.Drop(migrationBuilder);
    }
}
